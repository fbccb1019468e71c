import asyncio


class Pages:
    def __init__(self, source: str, count: int) -> None:
        self.source, self.number, self.count = source, 0, count

    async def __aenter__(self) -> "Pages":
        await asyncio.sleep(0.05)  # (1)!
        print(f"{self.source} opened")
        #> db opened
        #> file opened
        return self

    async def __aexit__(self, *error: object) -> bool:
        await asyncio.sleep(0.05)
        print(f"{self.source} closed, error: {error[1]!r}")  # (2)!
        #> db closed, error: None
        #> file closed, error: EOFError('page 2')
        return error[0] is EOFError  # (3)!

    def __aiter__(self) -> "Pages":  # (4)!
        return self

    async def __anext__(self) -> str:
        if self.number == self.count:
            raise StopAsyncIteration  # (5)!
        self.number += 1
        await asyncio.sleep(0.05)
        return f"{self.source}/{self.number}"


async def main() -> None:
    async with Pages("db", 2) as pages:
        async for page in pages:
            print(f"got {page}")
            #> got db/1
            #> got db/2
    async with Pages("file", 2) as pages:
        async for _ in pages:
            raise EOFError("page 2")
    print("main goes on")
    #> main goes on


asyncio.run(main())
