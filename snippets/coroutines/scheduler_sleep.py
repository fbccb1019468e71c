# /// script
# [tool.recorded]
# calm = true
# pace = false
# [tool.recorded.vary.naps]
# match = '(\d+\.\d) naps'
# least = 3.0
# most = 5.4
# ///
import heapq
import time
from collections import deque
from collections.abc import Generator

Job = Generator[float, None, None]
NAP = 0.2


def cook(dish: str, naps: int) -> Job:
    print(f"{dish}: on the stove")
    yield NAP * naps  # (1)!
    print(f"{dish}: done")


def run(*jobs: Job) -> None:
    ready = deque(jobs)
    asleep: list[tuple[float, int, Job]] = []
    number = 0
    while ready or asleep:
        if not ready:
            due, _, job = heapq.heappop(asleep)
            time.sleep(max(0, due - time.monotonic()))  # (2)!
            ready.append(job)
        job = ready.popleft()
        try:
            seconds = next(job)
        except StopIteration:
            continue
        number += 1  # (3)!
        heapq.heappush(asleep, (time.monotonic() + seconds, number, job))


began = time.monotonic()
run(cook("soup", 1), cook("rice", 2), cook("fish", 3))
print(f"6 naps of cooking took {(time.monotonic() - began) / NAP:.1f} naps")
