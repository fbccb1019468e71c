import asyncio


async def run_jobs(jobs: list) -> list:
    tasks = [asyncio.create_task(job()) for job in jobs]
    await asyncio.wait(tasks)
    return [task.result() for task in tasks if not task.exception()]


async def main() -> None:
    async def job() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await run_jobs([job, job]))


if __name__ == "__main__":
    asyncio.run(main())
