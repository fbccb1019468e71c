# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# [tool.recorded.why]
# en = "Queue.shutdown() came with Python 3.13"
# zh = "Queue.shutdown() 从 Python 3.13 起才有"
# ///
import asyncio


async def guest(table: asyncio.Queue[str]) -> None:
    try:
        while True:
            print(f"guest: eats {await table.get()}")
    except asyncio.QueueShutDown:  # (1)!
        print("guest: the kitchen has closed")


async def serve(immediate: bool) -> None:
    table: asyncio.Queue[str] = asyncio.Queue()
    async with asyncio.TaskGroup() as restaurant:
        restaurant.create_task(guest(table), name="guest")
        table.put_nowait("soup")
        table.put_nowait("rice")
        table.shutdown(immediate)  # (2)!
        print(f"kitchen: closes, immediate: {immediate}")
        try:
            table.put_nowait("tea")
        except asyncio.QueueShutDown:
            print("kitchen: no more orders")


async def main() -> None:
    await serve(immediate=False)
    await serve(immediate=True)


asyncio.run(main())
