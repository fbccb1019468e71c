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
from collections import deque
from collections.abc import Callable, Iterator
from threading import Barrier, Thread

ITEMS, THREADS = 20_000, 4


def last_in_two_steps(items: list) -> int:
    item = items[-1]
    del items[-1]
    return item


def first_in_two_steps(items: deque) -> int:
    item = items[0]
    del items[0]
    return item


def taken_by_all(take: Callable, items: list | deque | dict | set) -> list[int]:
    def work() -> None:
        mine = []
        all_ready.wait()
        try:
            while items:
                mine.append(take(items))
        except (IndexError, KeyError):  # (1)!
            pass
        everything.extend(mine)

    all_ready, everything = Barrier(THREADS), []
    workers = [Thread(target=work) for _ in range(THREADS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return everything


def tries() -> Iterator[tuple[str, Callable, Callable, int]]:
    yield "list.pop()", list, list.pop, 10
    yield "deque.popleft()", deque, deque.popleft, 10
    yield "dict.popitem()", dict.fromkeys, lambda items: items.popitem()[0], 10
    yield "set.pop()", set, set.pop, 10
    yield "x = a[-1]; del a[-1]", list, last_in_two_steps, 200  # (2)!
    yield "x = q[0]; del q[0]", deque, first_in_two_steps, 200


sys.setswitchinterval(1e-6)
for line, kind, take, times in tries():
    expected = list(range(ITEMS))
    for _ in range(times):
        if not (once := sorted(taken_by_all(take, kind(expected))) == expected):
            break
    print(f"{line:20}", "each item once" if once else "not each item once")
