# refused: cancelled
import asyncio


async def first_success(calls: list):
    running, errors = {asyncio.create_task(call()) for call in calls}, []
    while running:
        ended, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            if error := task.exception():
                errors.append(error)
                continue
            for other in running:
                other.cancel()
            await asyncio.gather(*running, return_exceptions=True)
            return task.result()
    raise ExceptionGroup("all have failed", errors)


async def main() -> None:
    async def mirror(seconds: float, answer: str) -> str:
        await asyncio.sleep(seconds)
        return answer

    print(await first_success([lambda: mirror(0.3, "slow"), lambda: mirror(0.1, "quick")]))


if __name__ == "__main__":
    asyncio.run(main())
