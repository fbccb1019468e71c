import asyncio


async def first_success(calls: list):
    for call in calls:
        return await call()


async def main() -> None:
    async def mirror(seconds: float, answer: str) -> str:
        await asyncio.sleep(seconds)
        return answer

    print(await first_success([lambda: mirror(0.3, "slow"), lambda: mirror(0.1, "quick")]))


if __name__ == "__main__":
    asyncio.run(main())
