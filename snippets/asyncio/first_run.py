import asyncio


async def double(number: int) -> int:
    print(f"double({number}) runs")
    await asyncio.sleep(0.1)
    return 2 * number


async def main() -> None:
    coroutine = double(21)  # (1)!
    print(f"main has a {type(coroutine).__name__}; nothing of it has run")
    print(f"main got {await coroutine}")  # (2)!


asyncio.run(main())  # (3)!
