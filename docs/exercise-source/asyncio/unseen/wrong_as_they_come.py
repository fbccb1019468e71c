# refused: order
import asyncio


async def run_jobs(jobs: list) -> list:
    results = []

    async def run(job) -> None:
        results.append(await job())

    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(run(job))
    return results


async def main() -> None:
    async def job() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await run_jobs([job, job]))


if __name__ == "__main__":
    asyncio.run(main())
