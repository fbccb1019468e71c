# refused: slow
import asyncio


async def run_jobs(jobs: list) -> list:
    results = []
    for job in jobs:
        async with asyncio.TaskGroup() as group:
            if len(jobs) > 1 and job is jobs[0]:
                others = [group.create_task(one()) for one in jobs]
                await asyncio.sleep(1.5)
                for other in others:
                    other.cancel()
        async with asyncio.TaskGroup() as group:
            task = group.create_task(job())
        results.append(task.result())
    return results


async def main() -> None:
    async def job() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await run_jobs([job, job]))


if __name__ == "__main__":
    asyncio.run(main())
