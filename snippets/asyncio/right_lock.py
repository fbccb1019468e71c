import asyncio


async def holder(door: asyncio.Lock) -> None:
    async with door:
        print("holder: has the lock and waits")
        await asyncio.sleep(0.1)
    print("holder: has released it")


async def visitor(door: asyncio.Lock) -> None:
    print("visitor: comes to the door")
    async with door:  # (1)!
        print("visitor: has the lock")


async def main() -> None:
    door = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(holder(door), name="holder")
        group.create_task(visitor(door), name="visitor")


asyncio.run(main())
