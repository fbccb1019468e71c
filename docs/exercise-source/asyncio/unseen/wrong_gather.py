# refused: other
import asyncio


async def run_jobs(jobs: list) -> list:
    return await asyncio.gather(*(job() for job in jobs))


async def main() -> None:
    async def job() -> str:
        await asyncio.sleep(0.1)
        return "done"

    print(await run_jobs([job, job]))


if __name__ == "__main__":
    asyncio.run(main())
