# refused: shorter
import asyncio
import time


async def fetch(seconds: float) -> None:
    await asyncio.sleep(seconds)


def compute(seconds: float) -> None:
    time.sleep(seconds)  # what matters: it does not give way


async def fetch_and_compute() -> None:
    await fetch(1)
    compute(1)


async def with_permit(permits: asyncio.Semaphore, seconds: float) -> None:
    async with permits:
        await fetch(seconds)


async def in_a_row() -> None:
    await fetch(1)
    await fetch(2)
    await fetch(3)


async def at_once() -> None:
    await asyncio.gather(fetch(1), fetch(2), fetch(3))


async def three_that_compute() -> None:
    await asyncio.gather(fetch_and_compute(), fetch_and_compute(), fetch_and_compute())


async def two_at_a_time() -> None:
    permits = asyncio.Semaphore(2)
    await asyncio.gather(*[with_permit(permits, seconds) for seconds in (3, 2, 2, 1)])


async def made_then_computed() -> None:
    task = asyncio.create_task(fetch(3))
    compute(2)
    await task


async def begun_then_computed() -> None:
    task = asyncio.create_task(fetch(3))
    await fetch(1)
    compute(1)
    await task


SECONDS = {
    in_a_row: 6,
    at_once: 3,
    three_that_compute: 4,
    two_at_a_time: 5,
    made_then_computed: 5,
    begun_then_computed: 3,
}


if __name__ == "__main__":
    for way, seconds in SECONDS.items():
        print(f"{way.__name__}: {seconds} s")
