import asyncio


class Pages:
    def __init__(self, source: str, count: int) -> None:
        self.source, self.number, self.count = source, 0, count

    async def __aenter__(self) -> "Pages":
        await asyncio.sleep(0.05)  # (1)!
        print(f"{self.source} opened")
        #> db opened
        return self

    async def __aexit__(self, *error: object) -> None:
        await asyncio.sleep(0.05)
        print(f"{self.source} closed, error: {error[1]!r}")  # (2)!
        #> db closed, error: None

    def __aiter__(self) -> "Pages":  # (3)!
        return self

    async def __anext__(self) -> str:
        if self.number == self.count:
            raise StopAsyncIteration  # (4)!
        self.number += 1
        await asyncio.sleep(0.05)
        return f"{self.source}/{self.number}"


async def main() -> None:
    async with Pages("db", 2) as pages:
        async for page in pages:
            print(f"got {page}")
            #> got db/1
            #> got db/2
        print("no more pages")
        #> no more pages


asyncio.run(main())
