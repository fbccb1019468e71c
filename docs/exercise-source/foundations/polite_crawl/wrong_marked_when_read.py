# refused: again
import asyncio


async def crawl(start: str, read) -> set[str]:
    seen = set()
    two = asyncio.Semaphore(2)

    async def visit(page: str) -> None:
        async with two:
            links = await read(page)
        seen.add(page)
        for link in links:
            if link not in seen:
                group.create_task(visit(link))

    async with asyncio.TaskGroup() as group:
        group.create_task(visit(start))
    return seen


LINKS = {"/": ["/tea", "/milk"], "/tea": ["/green", "/"], "/milk": ["/green"], "/green": ["/tea"]}


async def read(page: str) -> list[str]:
    await asyncio.sleep(0.2)
    return LINKS[page]


if __name__ == "__main__":
    print(sorted(asyncio.run(crawl("/", read))))
