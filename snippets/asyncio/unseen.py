import asyncio


async def run_jobs(jobs: list) -> list:
    async with asyncio.TaskGroup() as group:  # (1)!
        tasks = [group.create_task(job()) for job in jobs]
    return [task.result() for task in tasks]


async def main() -> None:
    async def job() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await run_jobs([job, job]))
    #> ['done', 'done']


if __name__ == "__main__":
    asyncio.run(main())
