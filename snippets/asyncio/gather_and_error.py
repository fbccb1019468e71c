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
    rice = asyncio.create_task(cook(stove_on), name="rice")
    fish = asyncio.create_task(burn(), name="fish")
    try:
        await asyncio.gather(fish, rice)  # (1)!
    except ValueError as error:
        print(f"main: {error}; is the rice done? {rice.done()}")
    await asyncio.sleep(0.1)  # (2)!
    stove_on.set()
    await rice


asyncio.run(main())
