import asyncio


async def wait_briefly(bell: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(bell.wait(), 0.1)
    except TimeoutError:
        print("TimeoutError: nobody rang")


bell = asyncio.Event()  # (1)!
asyncio.run(wait_briefly(bell))
try:
    asyncio.run(wait_briefly(bell))  # (2)!
except RuntimeError as error:
    print(f"RuntimeError: ... {str(error).partition(' is ')[2]}")
