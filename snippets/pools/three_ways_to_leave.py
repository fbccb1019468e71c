# /// script
# [tool.recorded]
# pool = ["ThreadPoolExecutor-0_*", "ThreadPoolExecutor-1_*"]
# ///
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

DELAYS = (0.2, 0.4, 1.2)


def fetch(seconds: float, answers: list[float]) -> None:
    time.sleep(seconds)
    answers.append(seconds)
    print(f"answer after {seconds} s")


def take_two(pool: ThreadPoolExecutor, answers: list[float]) -> None:
    futures = [pool.submit(fetch, seconds, answers) for seconds in DELAYS]
    for count, _ in enumerate(as_completed(futures), 1):
        if count == 2:
            break


def with_block(answers: list[float]) -> None:
    with ThreadPoolExecutor() as pool:
        take_two(pool, answers)


def shutdown(answers: list[float]) -> None:
    pool = ThreadPoolExecutor()
    take_two(pool, answers)
    pool.shutdown(wait=False, cancel_futures=True)


def with_asyncio(answers: list[float]) -> None:
    async def fetch_here(seconds: float) -> None:
        await asyncio.sleep(seconds)
        answers.append(seconds)
        print(f"answer after {seconds} s")

    async def first_two() -> None:
        tasks = [asyncio.create_task(fetch_here(seconds)) for seconds in DELAYS]
        for count, next_one in enumerate(asyncio.as_completed(tasks), 1):
            await next_one
            if count == 2:
                break

    asyncio.run(first_two())  # (1)!


ways = {
    "with block": with_block,
    "shutdown(cancel_futures)": shutdown,
    "asyncio": with_asyncio,
}
for name, way in ways.items():
    answers: list[float] = []
    way(answers)
    print(f"{name}: goes on after {len(answers)} of {len(DELAYS)}")
