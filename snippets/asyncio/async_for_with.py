import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name: str) -> AsyncIterator[str]:
    await asyncio.sleep(0.05)  # (1)!
    print(f"{name} opened")
    try:
        yield name
    finally:
        await asyncio.sleep(0.05)
        print(f"{name} closed")


async def pages(source: str) -> AsyncIterator[str]:
    for number in (1, 2, 3):
        await asyncio.sleep(0.05)  # (2)!
        yield f"{source}/{number}"


async def main() -> None:
    async with connection("db") as source:
        async for page in pages(source):
            print(f"got {page}")
        print([page async for page in pages(source) if not page.endswith("2")])  # (3)!


asyncio.run(main())
