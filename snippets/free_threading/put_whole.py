# /// script
# [tool.recorded]
# timeline = false
# timeout = 90
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL another thread comes between two steps"
# why.zh = "没有 GIL，别的线程会插进两步之间"
# ///
import sys
from collections.abc import Callable
from threading import Barrier, Thread

ROUNDS, THREADS = 20_000, 4


def all_at_once(work: Callable[[int], object]) -> list:
    def run(me: int) -> None:
        all_ready.wait()
        results.append(work(me))

    all_ready, results = Barrier(THREADS), []
    workers = [Thread(target=run, args=(me,)) for me in range(THREADS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return results


def append() -> bool:
    items = []

    def work(me: int) -> None:
        for _ in range(ROUNDS):
            items.append(me)

    all_at_once(work)
    return len(items) == THREADS * ROUNDS


def fill_in_two_steps() -> bool:
    items, free = [None] * THREADS * ROUNDS, 0

    def work(me: int) -> None:
        nonlocal free
        for _ in range(ROUNDS):
            items[free] = me
            free += 1

    all_at_once(work)
    return None not in items


def setdefault() -> bool:
    owner = {}
    found = all_at_once(lambda me: [owner.setdefault(key, me) for key in range(ROUNDS)])
    return all(one == found[0] for one in found)  # (1)!


def default_in_two_steps() -> bool:
    owner = {}

    def work(me: int) -> list[int]:
        found = []
        for key in range(ROUNDS):
            if key not in owner:
                owner[key] = me
            found.append(owner[key])
        return found

    found = all_at_once(work)
    return all(one == found[0] for one in found)


sys.setswitchinterval(1e-6)
for way, times in (
    (append, 10),
    (fill_in_two_steps, 100),
    (setdefault, 10),
    (default_in_two_steps, 100),
):
    whole = all(way() for _ in range(times))  # (2)!
    print(f"{way.__name__:20}", "whole" if whole else "not whole")
