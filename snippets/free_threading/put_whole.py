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
from collections import deque
from collections.abc import Callable
from threading import Barrier, Thread

ZEROS = [0] * 2_000_000


def store(table: dict, item: int) -> None:
    table[item] = True


def append_byte(octets: bytearray, item: int) -> None:
    octets.append(item % 256)


def append_in_two_steps(items: list, item: int) -> None:
    longer = items + [item]
    _ = 1 in ZEROS  # (1)!
    items[:] = longer


def nothing_lost(put: Callable, items: list | deque | bytearray | set | dict, each: int) -> bool:
    def work(mine: range) -> None:
        both_ready.wait()
        for item in mine:
            put(items, item)

    both_ready = Barrier(2)
    workers = [Thread(target=work, args=(range(me, 2 * each, 2),)) for me in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return len(items) == 2 * each


WAYS = {
    "a.append(x)": (list, list.append, 3_000),
    "q.append(x)": (deque, deque.append, 3_000),
    "q.appendleft(x)": (deque, deque.appendleft, 3_000),
    "b.append(x)": (bytearray, append_byte, 3_000),
    "s.add(x)": (set, set.add, 3_000),
    "d[x] = True": (dict, store, 3_000),
    "b = a + [x]; a[:] = b": (list, append_in_two_steps, 2),
}
for line, (kind, put, each) in WAYS.items():
    tries = 3 if each > 2 else 20
    whole = all(nothing_lost(put, kind(), each) for _ in range(tries))
    print(f"{line:21}", "nothing lost" if whole else "something lost")
