import asyncio

downloading = 0
most = 0


async def download(page: int, places: asyncio.Semaphore) -> None:
    global downloading, most
    async with places:  # (1)!
        downloading += 1
        most = max(most, downloading)
        await asyncio.sleep(0.01)
        downloading -= 1


async def main() -> None:
    places = asyncio.Semaphore(3)
    await asyncio.gather(*(download(page, places) for page in range(20)))
    print(f"20 downloads, at most {most} at once")
    #> 20 downloads, at most 3 at once


asyncio.run(main())
