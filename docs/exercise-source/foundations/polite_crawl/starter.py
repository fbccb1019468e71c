import asyncio


async def crawl(start: str, read) -> set[str]:
    seen, waiting = {start}, [start]
    while waiting:
        for link in await read(waiting.pop()):
            if link not in seen:
                seen.add(link)
                waiting.append(link)
    return seen


LINKS = {"/": ["/tea", "/milk"], "/tea": ["/green", "/"], "/milk": ["/green"], "/green": ["/tea"]}


async def read(page: str) -> list[str]:
    await asyncio.sleep(0.2)
    return LINKS[page]


if __name__ == "__main__":
    print(sorted(asyncio.run(crawl("/", read))))
