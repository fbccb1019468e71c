# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.block]
# match = 'with block: (\d\.\d) '
# least = 2.9
# most = 4.0
# [tool.recorded.vary.cancel]
# match = '(?:shutdown\(cancel_futures\)|asyncio): (\d\.\d) '
# least = 1.0
# most = 1.9
# ///
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

DELAYS = (1.2, 0.2, 0.4)
SECOND = sorted(DELAYS)[1]


def fetch(seconds: float) -> None:
    time.sleep(seconds)


def take_two(pool: ThreadPoolExecutor) -> None:
    futures = [pool.submit(fetch, seconds) for seconds in DELAYS]
    for count, _ in enumerate(as_completed(futures), 1):
        if count == 2:
            break


def with_block() -> None:
    with ThreadPoolExecutor() as pool:
        take_two(pool)


def shutdown() -> None:
    pool = ThreadPoolExecutor()
    take_two(pool)
    pool.shutdown(wait=False, cancel_futures=True)


def with_asyncio() -> None:
    async def first_two() -> None:
        tasks = [asyncio.create_task(asyncio.sleep(seconds)) for seconds in DELAYS]
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
    began = time.perf_counter()
    way()
    waited = (time.perf_counter() - began) / SECOND
    print(f"{name}: {waited:.1f} times the wait for the second answer")
