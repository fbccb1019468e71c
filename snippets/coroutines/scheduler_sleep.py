# /// script
# [tool.recorded]
# calm = true
# pace = false
# [tool.recorded.vary.seconds]
# match = 'took (\d\.\d\d) s'
# least = 0.60
# most = 1.10
# ///
import heapq
import time
from collections import deque
from collections.abc import Generator

Job = Generator[float, None, None]


def cook(dish: str, seconds: float) -> Job:
    print(f"{dish}: on the stove")
    yield seconds  # (1)!
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
run(cook("soup", 0.2), cook("rice", 0.4), cook("fish", 0.6))
print(f"1.2 s of cooking took {time.monotonic() - began:.2f} s")
