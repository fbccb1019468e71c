import asyncio


async def answer() -> int:
    return 42


async def main() -> None:
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(answer(), loop)
    try:
        print(future.result(timeout=0.3))  # (1)!
    except TimeoutError:
        print("not answered, the loop is busy waiting")
        #> not answered, the loop is busy waiting
    print(await asyncio.wrap_future(future))  # (2)!
    #> 42


asyncio.run(main())
