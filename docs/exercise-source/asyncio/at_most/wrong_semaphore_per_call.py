# refused: flood
import asyncio


async def at_most(limit: int, calls: list) -> list:
    async def one(call):
        async with asyncio.Semaphore(limit):
            return await call()

    return await asyncio.gather(*(one(call) for call in calls))


async def main() -> None:
    async def call() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await at_most(2, [call, call, call]))


if __name__ == "__main__":
    asyncio.run(main())
