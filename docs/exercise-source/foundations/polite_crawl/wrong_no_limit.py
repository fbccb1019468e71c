# refused: impolite
import asyncio


async def crawl(start: str, read) -> set[str]:
    seen = {start}

    async def visit(page: str) -> None:
        for link in await read(page):
            if link not in seen:
                seen.add(link)
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
