import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


async def pages() -> AsyncIterator[int]:
    async with asyncio.timeout(0.1):
        yield 1  # (1)!
        yield 2


@asynccontextmanager
async def time_limit() -> AsyncIterator[None]:
    async with asyncio.timeout(0.1):
        yield  # (2)!


async def main() -> None:
    try:
        async for page in pages():
            print("reads page", page)
            #> reads page 1
            await asyncio.sleep(0.3)  # (3)!
    except BaseException as error:
        print("from pages():", type(error).__name__)
        #> from pages(): CancelledError

    try:
        async with time_limit():
            await asyncio.sleep(0.3)
    except BaseException as error:
        print("from time_limit():", type(error).__name__)
        #> from time_limit(): TimeoutError


asyncio.run(main())
