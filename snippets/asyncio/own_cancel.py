import asyncio


async def work(tidying: asyncio.Event) -> None:
    try:
        await asyncio.sleep(10)
    finally:
        tidying.set()
        await asyncio.sleep(0.1)
        print("work: tidied up")


async def careless(working: asyncio.Task) -> None:
    working.cancel()
    try:
        await working
    except asyncio.CancelledError:  # (1)!
        print("careless: takes it for the end of work")
    print("careless: goes on")


async def careful(working: asyncio.Task) -> None:
    working.cancel()
    await asyncio.wait([working])  # (2)!
    print("careful: goes on")


async def main() -> None:
    for stop in (careless, careful):
        tidying = asyncio.Event()
        working = asyncio.create_task(work(tidying), name="work")
        stopping = asyncio.create_task(stop(working), name=stop.__name__)
        await tidying.wait()
        stopping.cancel()  # (3)!
        await asyncio.wait([stopping, working])
        print(f"main: {stop.__name__} was cancelled: {stopping.cancelled()}")


asyncio.run(main())
