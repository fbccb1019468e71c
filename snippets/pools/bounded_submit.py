from collections.abc import Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)

taken = 0


def numbers() -> Iterator[int]:
    global taken
    for n in range(200):
        taken = n + 1
        yield n


def results(executor: Executor, items: Iterable[int], limit: int) -> Iterator[int]:
    pending: set[Future] = set()
    for item in items:
        pending.add(executor.submit(abs, item))
        if len(pending) == limit:
            done, pending = wait(pending, return_when=FIRST_COMPLETED)  # (1)!
            yield from (future.result() for future in done)
    yield from (future.result() for future in pending)  # (2)!


def add_up(executor: Executor) -> None:
    used, total, most_ahead = 0, 0, 0
    with executor:
        for result in results(executor, numbers(), limit=4):
            most_ahead = max(most_ahead, taken - used)
            used, total = used + 1, total + result
    print(f"{used} results, sum {total}, at most {most_ahead} ahead")
    #> 200 results, sum 19900, at most 4 ahead
    #> 200 results, sum 19900, at most 4 ahead


if __name__ == "__main__":
    add_up(ThreadPoolExecutor(max_workers=2))
    add_up(ProcessPoolExecutor(max_workers=2))
