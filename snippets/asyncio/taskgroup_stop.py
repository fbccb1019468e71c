# /// script
# requires-python = ">=3.15"
# [tool.recorded]
# [tool.recorded.why]
# en = "TaskGroup.cancel() came with Python 3.15"
# zh = "TaskGroup.cancel() 从 Python 3.15 起才有"
# ///
import asyncio


async def search(name: str, hurry: asyncio.Event) -> str:
    try:
        await hurry.wait()
    finally:
        print(f"{name} stops")
    return name


async def main() -> None:
    never, now = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(search("left", never), name="left")
        right = group.create_task(search("right", now), name="right")
        await asyncio.sleep(0.1)
        now.set()
        print(f"main: found on the {await right}")
        group.cancel()  # (1)!
    print("main: goes on, no exception")


asyncio.run(main())
