# refused: slow
import asyncio


async def crawl(start: str, read) -> set[str]:
    seen, waiting = {start}, [start]
    while waiting:
        found = await asyncio.gather(*[read(page) for page in waiting[:2]])
        waiting = waiting[2:]
        for link in (link for links in found for link in links):
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
