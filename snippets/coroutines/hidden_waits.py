import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

balance = 0


@asynccontextmanager
async def bank() -> AsyncIterator[int]:
    await asyncio.sleep(0)  # (1)!
    yield 1


async def amounts() -> AsyncIterator[int]:
    await asyncio.sleep(0)
    yield 1


async def async_with() -> None:
    global balance
    before = balance
    async with bank() as amount:  # (2)!
        balance = before + amount


async def async_for() -> None:
    global balance
    before = balance
    async for amount in amounts():
        balance = before + amount


async def main() -> None:
    global balance
    for deposit in (async_with, async_for):
        balance = 0
        await asyncio.gather(*(deposit() for _ in range(100)))
        print(f"{deposit.__name__}: 100 deposits of 1 make {balance}")
        #> async_with: 100 deposits of 1 make 1
        #> async_for: 100 deposits of 1 make 1


asyncio.run(main())
