from collections import deque
from collections.abc import Generator

Job = Generator[None, None, None]


def cook(dish: str, steps: int) -> Job:
    for step in range(1, steps + 1):
        print(f"{dish}: step {step} of {steps}")
        yield  # (1)!


def run(*jobs: Job) -> None:
    ready = deque(jobs)
    while ready:
        job = ready.popleft()
        try:
            next(job)
        except StopIteration:
            continue  # (2)!
        ready.append(job)


run(cook("soup", 3), cook("rice", 1), cook("fish", 2))
print("all served")
