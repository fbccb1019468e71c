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


def measured(work: Callable[[], list[int]]) -> tuple[float, list[int]]:
    began = time.perf_counter()
    results = work()
    return time.perf_counter() - began, results


in_a_row, expected = min(measured(lambda: [compute() for _ in range(4)]) for _ in range(3))
gathered, results = min(measured(lambda: asyncio.run(together(4))) for _ in range(3))
print(f"4 coroutines that compute take {gathered / in_a_row:.1f} times as long as a plain loop")
print(f"with the same results: {results == expected}")
