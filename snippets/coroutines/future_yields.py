import asyncio


async def wait_for(future: asyncio.Future[str]) -> str:
    return await future


async def main() -> None:
    future = asyncio.get_running_loop().create_future()
    coroutine = wait_for(future)
    print(f"what comes out is the future: {coroutine.send(None) is future}")  # (1)!
    #> what comes out is the future: True
    future.set_result("soup")
    try:
        coroutine.send(None)
    except StopIteration as end:
        print(f"it returned {end.value}")
        #> it returned soup


asyncio.run(main())
