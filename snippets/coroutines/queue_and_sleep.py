# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.naps]
# match = '(\d+\.\d) naps'
# least = 4.9
# most = 7.5
# ///
import asyncio
import time

NAP = 0.1


async def consumer(table: asyncio.Queue[str]) -> None:
    for _ in range(4):
        await table.get()
        await asyncio.sleep(NAP)  # (1)!


async def producer(table: asyncio.Queue[str]) -> None:
    for number in range(4):
        await asyncio.sleep(NAP)
        await table.put(f"potato {number}")


async def main() -> None:
    table: asyncio.Queue[str] = asyncio.Queue(maxsize=1)
    began = time.perf_counter()
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(producer(table), name="producer")
        kitchen.create_task(consumer(table), name="consumer")
    elapsed = time.perf_counter() - began
    print(f"making and eating 4 potatoes took {elapsed / NAP:.1f} naps")


asyncio.run(main())
