# refused: missed
import asyncio


async def crawl(start: str, read) -> set[str]:
    seen = {start, *await read(start)}
    two = asyncio.Semaphore(2)

    async def visit(page: str) -> None:
        async with two:
            seen.update(await read(page))

    await asyncio.gather(*[visit(page) for page in seen - {start}])
    return seen


LINKS = {"/": ["/tea", "/milk"], "/tea": ["/green", "/"], "/milk": ["/green"], "/green": ["/tea"]}


async def read(page: str) -> list[str]:
    await asyncio.sleep(0.2)
    return LINKS[page]


if __name__ == "__main__":
    print(sorted(asyncio.run(crawl("/", read))))
