import asyncio


async def at_most(limit: int, calls: list) -> list:
    return await asyncio.gather(*(call() for call in calls))


async def main() -> None:
    async def call() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await at_most(2, [call, call, call]))


if __name__ == "__main__":
    asyncio.run(main())
