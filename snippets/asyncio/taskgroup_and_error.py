import asyncio


async def burn() -> None:
    await asyncio.sleep(0.1)
    raise ValueError("burnt")


async def cook(stove_on: asyncio.Event) -> None:
    try:
        await stove_on.wait()
        print("rice: done, though nobody waits for it")
    except asyncio.CancelledError:
        print("rice: taken off the stove")
        raise


async def main() -> None:
    stove_on = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as kitchen:  # (1)!
            rice = kitchen.create_task(cook(stove_on), name="rice")
            kitchen.create_task(burn(), name="fish")
    except* ValueError as group:  # (2)!
        print(f"main: {group.exceptions}; is the rice cancelled? {rice.cancelled()}")


asyncio.run(main())
