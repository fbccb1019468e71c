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


def last_in_two_steps(items: list) -> int:
    item = items[-1]
    _ = 1 in ZEROS  # (1)!
    del items[-1]
    return item


def first_in_two_steps(items: deque) -> int:
    item = items[0]
    _ = 1 in ZEROS
    del items[0]
    return item


def each_once(take: Callable, items: list | deque | dict | set | bytearray) -> bool:
    def work() -> None:
        mine = []
        both_ready.wait()
        for _ in range(share):
            mine.append(take(items))
        taken.extend(mine)

    expected, share = sorted(items), len(items) // 2
    both_ready, taken = Barrier(2), []
    workers = [Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sorted(taken) == expected


WAYS = {  # (2)!
    "a.pop()": (list, list.pop, 4_000),
    "q.pop()": (deque, deque.pop, 4_000),
    "q.popleft()": (deque, deque.popleft, 4_000),
    "b.pop()": (lambda numbers: bytearray(n % 256 for n in numbers), bytearray.pop, 4_000),
    "d.popitem()": (dict.fromkeys, lambda items: items.popitem()[0], 4_000),
    "s.pop()": (set, set.pop, 4_000),
    "x = a[-1]; del a[-1]": (list, last_in_two_steps, 2),
    "x = q[0]; del q[0]": (deque, first_in_two_steps, 2),
}
for line, (kind, take, number) in WAYS.items():
    tries = 3 if number > 2 else 20
    once = all(each_once(take, kind(range(number))) for _ in range(tries))
    print(f"{line:20}", "each item once" if once else "not each item once")
