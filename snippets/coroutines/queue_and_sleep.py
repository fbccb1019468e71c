# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = '(\d\.\d\d) s'
# least = 0.49
# most = 0.75
# ///
import asyncio
import time


async def consumer(table: asyncio.Queue[str]) -> None:
    for _ in range(4):
        await table.get()
        await asyncio.sleep(0.1)  # (1)!


async def producer(table: asyncio.Queue[str]) -> None:
    for number in range(4):
        await asyncio.sleep(0.1)
        await table.put(f"potato {number}")


async def main() -> None:
    table: asyncio.Queue[str] = asyncio.Queue(maxsize=1)
    began = time.perf_counter()
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(producer(table), name="producer")
        kitchen.create_task(consumer(table), name="consumer")
    elapsed = time.perf_counter() - began
    print(f"making and eating 4 potatoes took {elapsed:.2f} s")


asyncio.run(main())
