import queue
from itertools import count

clock = count()
jobs: queue.PriorityQueue[tuple[int, int, str]] = queue.PriorityQueue()


def submit(head_start: int, job: str) -> None:
    arrived = next(clock)
    jobs.put((arrived + head_start, arrived, job))  # (1)!


submit(9, "sweep the floor")
submit(1, "serve guest 1")
done: list[str] = []

for number in range(2, 1002):
    *_, job = jobs.get()
    done.append(job)
    submit(1, f"serve guest {number}")

print(f"{len(done)} jobs done, floor swept: {'sweep the floor' in done}")
#> 1000 jobs done, floor swept: True
print(f"guests served before: {done.index('sweep the floor')}")
#> guests served before: 7
