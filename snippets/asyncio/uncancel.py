# /// script
# [[tool.recorded.differs]]
# python = "<3.13"
# run = "3.12"
# [tool.recorded.differs.why]
# en = "up to 3.12 a TaskGroup does not look at requests that were swallowed before it"
# zh = "到 3.12 为止，TaskGroup 不理会在它之前被吞掉的取消请求"
# ///
import asyncio


async def fail() -> None:
    raise ValueError("burnt")


async def work(take_back: bool) -> None:
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        if take_back:
            task.uncancel()  # (1)!
    print(f"goes on, open requests: {task.cancelling()}")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except* ValueError:
        print("the group's error is dealt with")
    await asyncio.sleep(0)  # (2)!
    print("comes to its end")


async def main() -> None:
    for name, take_back in (("swallows", False), ("takes back", True)):
        task = asyncio.create_task(work(take_back), name=name)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(f"the one that {name} was cancelled: {task.cancelled()}")


asyncio.run(main())
