# refused: slow
import asyncio


async def crawl(start: str, read) -> set[str]:
    seen, waiting = {start}, [start]

    async def work() -> None:
        while waiting:
            for link in await read(waiting.pop(0)):
                if link not in seen:
                    seen.add(link)
                    waiting.append(link)

    await asyncio.gather(work(), work())
    return seen


LINKS = {"/": ["/tea", "/milk"], "/tea": ["/green", "/"], "/milk": ["/green"], "/green": ["/tea"]}


async def read(page: str) -> list[str]:
    await asyncio.sleep(0.2)
    return LINKS[page]


if __name__ == "__main__":
    print(sorted(asyncio.run(crawl("/", read))))
