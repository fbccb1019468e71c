import asyncio


async def save(disk_free: asyncio.Event) -> str:
    try:
        await disk_free.wait()
        return "saved"
    except asyncio.CancelledError:
        print("save: cut off")
        raise


async def main() -> None:
    disk_free = asyncio.Event()
    bare = asyncio.create_task(save(disk_free), name="bare")
    try:
        await asyncio.wait_for(bare, 0.1)  # (1)!
    except TimeoutError:
        print(f"main: without shield, cancelled: {bare.cancelled()}")

    kept = asyncio.create_task(save(disk_free), name="kept")
    try:
        await asyncio.wait_for(asyncio.shield(kept), 0.1)  # (2)!
    except TimeoutError:
        print(f"main: with shield, cancelled: {kept.cancelled()}")
    disk_free.set()
    print(f"main: {await kept}")


asyncio.run(main())
