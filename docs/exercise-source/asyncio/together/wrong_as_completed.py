# refused: order
import asyncio


async def fetch_all(fetch, names: list) -> list:
    fetches = asyncio.as_completed([fetch(name) for name in names])
    return [await one for one in fetches]


async def main() -> None:
    async def fetch(name: str) -> str:
        await asyncio.sleep(0.1)
        return name.upper()

    print(await fetch_all(fetch, ["ann", "bob"]))


if __name__ == "__main__":
    asyncio.run(main())
