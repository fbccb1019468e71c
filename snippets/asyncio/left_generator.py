import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing


async def lines() -> AsyncIterator[str]:
    try:
        yield "first"
        yield "second"
    finally:
        print("the file is closed")


async def main() -> None:
    async for line in lines():
        print(f"found {line}, enough")
        break  # (1)!
    print("after the loop")
    await asyncio.sleep(0.05)

    async with aclosing(lines()) as source:  # (2)!
        async for line in source:
            print(f"found {line}, enough")
            break
    print("after the block")


asyncio.run(main())
