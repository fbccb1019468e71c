import asyncio
import threading

door = threading.Lock()


async def holder() -> None:
    with door:
        print("holder: has the lock and waits")
        await asyncio.sleep(0.1)  # (1)!
    print("holder: has released it")


async def visitor() -> None:
    got = door.acquire(timeout=0.5)  # (2)!
    print(f"visitor: got the lock after at most 0.5 s: {got}")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(holder(), name="holder")
        group.create_task(visitor(), name="visitor")


asyncio.run(main())
