import asyncio


async def stubborn() -> str:
    try:
        await asyncio.sleep(10)
    except BaseException:  # (1)!
        print("stubborn: some error, never mind")
    return "went on"


async def sensible() -> str:
    try:
        await asyncio.sleep(10)
    except Exception:  # (2)!
        print("sensible: some error, never mind")
    return "went on"


async def main() -> None:
    for work in (stubborn, sensible):
        task = asyncio.create_task(work(), name=work.__name__)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(f"main: {work.__name__} cancelled: {task.cancelled()}")

    async with asyncio.timeout(0.1) as limit:
        print(f"main: stubborn {await stubborn()}")  # (3)!
    print(f"main: limit expired: {limit.expired()}, and no TimeoutError")


asyncio.run(main())
