# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# [tool.recorded.vary.ratio]
# match = '(\d\.\d+) times'
# least = 0.7
# most = 1.4
# ///
import asyncio
import time
from collections.abc import Callable


def compute() -> int:
    return sum(number * number for number in range(150_000))


async def compute_in_coroutine() -> int:
    return compute()


async def gather_four() -> list[int]:
    return await asyncio.gather(*(compute_in_coroutine() for _ in range(4)))


def in_a_row() -> list[int]:
    return [compute() for _ in range(4)]


def in_coroutines() -> list[int]:
    return asyncio.run(gather_four())


def measured(work: Callable[[], list[int]]) -> tuple[float, float, list[int]]:
    began, before = time.perf_counter(), time.process_time()
    results = work()
    spent = time.process_time() - before  # (1)!
    return spent, time.perf_counter() - began, results


rounds = [(measured(in_a_row), measured(in_coroutines)) for _ in range(5)]  # (2)!
in_loop, in_tasks = (min(times) for times in zip(*rounds, strict=True))
(plain, _, expected), (gathered, on_the_clock, results) = in_loop, in_tasks
print(f"4 coroutines take {gathered / plain:.1f} times the processor time of a plain loop")
print(f"more than one core was busy: {gathered > on_the_clock}")
print(f"same results: {results == expected}")
