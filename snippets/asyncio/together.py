import asyncio


async def fetch_all(fetch, names: list) -> list:
    return await asyncio.gather(*(fetch(name) for name in names))  # (1)!


async def main() -> None:
    async def fetch(name: str) -> str:
        await asyncio.sleep(0.1)
        return name.upper()

    print(await fetch_all(fetch, ["ann", "bob"]))
    #> ['ANN', 'BOB']


if __name__ == "__main__":
    asyncio.run(main())
