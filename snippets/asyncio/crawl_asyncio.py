import asyncio


async def fetch(page: int, places: asyncio.Semaphore) -> str:
    async with places:  # (1)!
        print(f"page {page} asked for")
        await asyncio.sleep(0.1 * page)
        print(f"page {page} here")
        return f"text {page}"


async def main() -> None:
    places = asyncio.Semaphore(2)
    print(await asyncio.gather(*(fetch(page, places) for page in (1, 2, 3))))  # (2)!
    try:
        async with asyncio.timeout(0.1):  # (3)!
            await fetch(10, places)
    except TimeoutError:
        print("page 10: given up")


asyncio.run(main())  # (4)!
