import asyncio


async def fail() -> None:
    raise ValueError("no such page")


def report(loop: asyncio.AbstractEventLoop, context: dict) -> None:
    print(f"the loop reports: {context['message']}: {context['exception']!r}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    task = asyncio.create_task(fail(), name="fail")
    await asyncio.sleep(0.1)
    print(f"main: 0.1 s later, done: {task.done()}")
    del task  # (1)!
    print("main: goes on as if nothing had happened")


asyncio.run(main())
