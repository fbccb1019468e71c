import asyncio


async def crawl(start: str, read) -> set[str]:
    seen = {start}
    two = asyncio.Semaphore(2)

    async def visit(page: str) -> None:
        async with two:  # (1)!
            links = await read(page)
        for link in links:
            if link not in seen:
                seen.add(link)  # (2)!
                group.create_task(visit(link))

    async with asyncio.TaskGroup() as group:  # (3)!
        group.create_task(visit(start))
    return seen


LINKS = {"/": ["/tea", "/milk"], "/tea": ["/green", "/"], "/milk": ["/green"], "/green": ["/tea"]}


async def read(page: str) -> list[str]:
    await asyncio.sleep(0.2)
    return LINKS[page]


if __name__ == "__main__":
    print(sorted(asyncio.run(crawl("/", read))))
    #> ['/', '/green', '/milk', '/tea']
