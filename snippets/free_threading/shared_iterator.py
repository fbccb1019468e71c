# /// script
# [tool.recorded]
# timeline = false
# timeout = 90
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL two threads read the iterator's place before either moves it"
# why.zh = "没有 GIL，两个线程会在都还没前进的时候读到同一个位置"
# ///
import sys
import time
from collections.abc import Iterator
from threading import Barrier, Lock, Thread

THREADS = 4
turn = Lock()


def plain(tickets: Iterator[int]) -> list[int]:
    taken = []
    for ticket in tickets:
        taken.append(ticket)
    return taken


def locked(tickets: Iterator[int]) -> list[int]:
    taken, until = [], time.monotonic() + 0.3
    while time.monotonic() < until:
        with turn:
            ticket = next(tickets, None)
        if ticket is not None:
            taken.append(ticket)
    return taken


def run(take, tickets: Iterator[int], taken: list[int]) -> None:
    all_ready.wait()
    taken += take(tickets)


sys.setswitchinterval(1e-6)
for take, number, tries in ((plain, 200_000, 20), (locked, 600_000, 3)):
    for _ in range(tries):
        tickets, taken, all_ready = iter(list(range(number))), [], Barrier(THREADS)
        workers = [Thread(target=run, args=(take, tickets, taken)) for _ in range(THREADS)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        if twice := len(taken) > len(set(taken)):
            break
    print(f"{take.__name__:6} takes tickets: {bool(taken)}, some of them twice: {twice}")
