import asyncio


async def burn() -> None:
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
    try:
        await asyncio.gather(burn(), rice)  # (1)!
    except ValueError as error:
        print(f"main: {error}; is the rice done? {rice.done()}")
    stove_on.set()
    await rice


asyncio.run(main())
