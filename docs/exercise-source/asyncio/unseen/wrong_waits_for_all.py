# refused: left
import asyncio


async def run_jobs(jobs: list) -> list:
    tasks = [asyncio.create_task(job()) for job in jobs]
    await asyncio.wait(tasks)
    errors = [task.exception() for task in tasks if task.exception()]
    if errors:
        raise ExceptionGroup("jobs", errors)
    return [task.result() for task in tasks]


async def main() -> None:
    async def job() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await run_jobs([job, job]))


if __name__ == "__main__":
    asyncio.run(main())
