# /// script
# [tool.recorded]
# margin = 0.1
# ///
import asyncio


async def first_success(calls: list):
    tasks, errors = [asyncio.create_task(call()) for call in calls], []
    try:
        for next_one in asyncio.as_completed(tasks):
            try:
                return await next_one
            except Exception as error:
                errors.append(error)
        raise ExceptionGroup("all have failed", errors)
    finally:
        for task in tasks:
            task.cancel()  # (1)!
        await asyncio.gather(*tasks, return_exceptions=True)  # (2)!


async def main() -> None:
    async def mirror(seconds: float, answer: str) -> str:
        await asyncio.sleep(seconds)
        return answer

    print(await first_success([lambda: mirror(0.3, "slow"), lambda: mirror(0.1, "quick")]))
    #> quick


if __name__ == "__main__":
    asyncio.run(main())
