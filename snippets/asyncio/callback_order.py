import asyncio


async def job(name: str) -> None:
    print(f"{name} begins")
    await asyncio.sleep(0)  # (1)!
    print(f"{name} ends")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "callback 1")
    first = asyncio.create_task(job("task a"), name="a")
    loop.call_soon(print, "callback 2")
    second = asyncio.create_task(job("task b"), name="b")
    print("main has scheduled four things")
    await first
    await second


asyncio.run(main())
