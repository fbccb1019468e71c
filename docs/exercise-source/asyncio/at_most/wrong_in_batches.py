# refused: slow
import asyncio


async def at_most(limit: int, calls: list) -> list:
    results = []
    for start in range(0, len(calls), limit):
        batch = calls[start : start + limit]
        results += await asyncio.gather(*(call() for call in batch))
    return results


async def main() -> None:
    async def call() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await at_most(2, [call, call, call]))


if __name__ == "__main__":
    asyncio.run(main())
