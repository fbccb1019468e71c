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
from collections.abc import Callable
from threading import Barrier, Thread

ZEROS = [0] * 2_000_000


def both_do(step: Callable[[int, int], object], rounds: int) -> list[list]:
    """What step(key, me) returned, key by key, for each of two threads."""

    def run(me: int) -> None:
        both_ready.wait()
        found.append([step(key, me) for key in range(rounds)])

    both_ready, found = Barrier(2), []
    workers = [Thread(target=run, args=(me,)) for me in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return found


def append() -> bool:
    items = []
    both_do(lambda key, me: items.append(me), 3_000)
    return len(items) == 6_000


def store() -> bool:
    table = {}

    def step(key: int, me: int) -> None:
        table[key, me] = me

    both_do(step, 3_000)
    return len(table) == 6_000


def setdefault() -> bool:
    owner = {}
    first, second = both_do(lambda key, me: owner.setdefault(key, me), 3_000)
    return first == second  # (1)!


def default_in_two_steps() -> bool:
    owner = {}

    def step(key: int, me: int) -> int:
        if key not in owner:
            _ = 1 in ZEROS  # (2)!
            owner[key] = me
            return me
        return owner[key]

    first, second = both_do(step, 2)
    return first == second


for way, tries in ((append, 3), (store, 3), (setdefault, 3), (default_in_two_steps, 20)):
    whole = all(way() for _ in range(tries))
    print(f"{way.__name__:20}", "whole" if whole else "not whole")
