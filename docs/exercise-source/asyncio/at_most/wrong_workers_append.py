# refused: order
import asyncio


async def at_most(limit: int, calls: list) -> list:
    left, results = list(calls), []

    async def work() -> None:
        while left:
            results.append(await left.pop(0)())

    await asyncio.gather(*(work() for _ in range(limit)))
    return results


async def main() -> None:
    async def call() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await at_most(2, [call, call, call]))


if __name__ == "__main__":
    asyncio.run(main())
