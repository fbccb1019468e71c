# /// script
# requires-python = ">=3.12"
# [tool.recorded]
# [tool.recorded.why]
# en = "eager tasks came with Python 3.12"
# zh = "eager task 从 Python 3.12 起才有"
# ///
import asyncio


async def job() -> None:
    print("the task begins")
    await asyncio.sleep(0)
    print("the task ends")


async def main() -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.eager_task_factory(loop, job(), name="eager")  # (1)!
    print("main has made the task")
    await task


asyncio.run(main())
