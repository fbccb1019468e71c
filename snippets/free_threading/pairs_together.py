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


def add_in_place(items: list, pair: tuple[int, int]) -> None:
    items += pair


def add_in_two_steps(items: list, pair: tuple[int, int]) -> None:
    items += pair[:1]
    _ = 1 in ZEROS  # (1)!
    items += pair[1:]


def side_by_side(put: Callable, items: list | bytearray, each: int) -> bool:
    def work(me: int) -> None:
        both_ready.wait()
        for _ in range(each):
            put(items, (me, me))

    both_ready = Barrier(2)
    workers = [Thread(target=work, args=(me,)) for me in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return len(items) == 4 * each and items[0::2] == items[1::2]  # (2)!


WAYS = {
    "a.extend(pair)": (list, list.extend, 3_000),
    "a += pair": (list, add_in_place, 3_000),
    "b.extend(pair)": (bytearray, bytearray.extend, 3_000),
    "a += pair[:1]; a += pair[1:]": (list, add_in_two_steps, 2),
}
for line, (kind, put, each) in WAYS.items():
    tries = 3 if each > 2 else 20
    together = all(side_by_side(put, kind(), each) for _ in range(tries))
    print(f"{line:28}", "pairs stay together" if together else "torn pairs")
