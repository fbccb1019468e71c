import asyncio


async def wait_briefly(bell: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(bell.wait(), 0.1)
    except TimeoutError:
        print("TimeoutError: nobody rang")


async def make_future() -> asyncio.Future:
    return asyncio.get_running_loop().create_future()


async def wait_for(future: asyncio.Future) -> None:
    await future


bell = asyncio.Event()  # (1)!
asyncio.run(wait_briefly(bell))
future = asyncio.run(make_future())
for coroutine in (wait_briefly(bell), wait_for(future)):
    try:
        asyncio.run(coroutine)  # (2)!
    except RuntimeError as error:
        print(f"RuntimeError: ... {str(error).rpartition('> ')[2]}")
