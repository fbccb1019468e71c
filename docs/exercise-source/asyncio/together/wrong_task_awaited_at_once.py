# refused: slow
import asyncio


async def fetch_all(fetch, names: list) -> list:
    results = []
    for name in names:
        task = asyncio.create_task(fetch(name))
        results.append(await task)
    return results


async def main() -> None:
    async def fetch(name: str) -> str:
        await asyncio.sleep(0.1)
        return name.upper()

    print(await fetch_all(fetch, ["ann", "bob"]))


if __name__ == "__main__":
    asyncio.run(main())
