# /// script
# requires-python = ">=3.12"
# [tool.recorded.why]
# en = "`asyncio.eager_task_factory` is new in Python 3.12"
# zh = "`asyncio.eager_task_factory` 是 Python 3.12 新增的"
# ///
import asyncio

balance = 0


async def deposit() -> None:
    global balance
    balance += 10


async def deposit_twice() -> int:
    global balance
    balance = 0
    before = balance
    task = asyncio.create_task(deposit())  # (1)!
    balance = before + 1
    await task
    return balance


async def main() -> None:
    print(f"as usual: {await deposit_twice()}")
    #> as usual: 11
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(f"tasks that start at once: {await deposit_twice()}")
    #> tasks that start at once: 1


asyncio.run(main())
