# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# [tool.recorded.vary.ratio]
# match = '(\d\.\d) times'
# least = 0.6
# most = 2.5
# ///
import asyncio
import time
from collections.abc import Callable


def compute() -> int:
    return sum(number * number for number in range(150_000))


async def compute_in_coroutine() -> int:
    return compute()


async def together(n: int) -> list[int]:
    return await asyncio.gather(*(compute_in_coroutine() for _ in range(n)))


def measured(work: Callable[[], list[int]]) -> tuple[float, float, list[int]]:
    began, before = time.perf_counter(), time.process_time()
    results = work()
    spent = time.process_time() - before  # (1)!
    return spent, time.perf_counter() - began, results


in_a_row, _, expected = min(measured(lambda: [compute() for _ in range(4)]) for _ in range(3))
gathered, on_the_clock, results = min(measured(lambda: asyncio.run(together(4))) for _ in range(3))
print(f"4 coroutines take {gathered / in_a_row:.1f} times the processor time of a plain loop")
print(f"more than one core was busy: {gathered > on_the_clock}")
print(f"same results: {results == expected}")
