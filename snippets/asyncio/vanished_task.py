import asyncio
import gc


async def listen() -> None:
    await asyncio.get_running_loop().create_future()  # (1)!


def report(loop: asyncio.AbstractEventLoop, context: dict) -> None:
    print(f"the loop reports: {context['message']}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    asyncio.create_task(listen(), name="nobody keeps me")
    kept = asyncio.create_task(listen(), name="kept")  # (2)!
    await asyncio.sleep(0)
    print(f"{len(asyncio.all_tasks())} tasks")
    gc.collect()  # (3)!
    print(f"{len(asyncio.all_tasks())} tasks; {kept.get_name()}: {not kept.done()}")


asyncio.run(main())
