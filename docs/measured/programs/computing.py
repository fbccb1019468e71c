# /// script
# [tool.measured]
# unit = "1 thread"
# cores = 2
# [tool.measured.bounds]
# "2 threads" = [0.8, 1.2]
# "2 threads, no GIL" = [1.4, 2.2]
# "4 threads" = [0.8, 1.2]
# "4 threads, no GIL" = [1.4, 4.4]
# "1 process" = [0.8, 1.2]
# "1 process, no GIL" = [0.8, 1.2]
# "2 processes" = [1.4, 2.2]
# "2 processes, no GIL" = [1.4, 2.2]
# "4 processes" = [1.4, 4.4]
# "4 processes, no GIL" = [1.4, 4.4]
# "2 interpreters" = [1.4, 2.2]
# "2 interpreters, no GIL" = [1.4, 2.2]
# "4 interpreters" = [1.4, 4.4]
# "4 interpreters, no GIL" = [1.4, 4.4]
# ///
import json
import os
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack

try:
    from concurrent.futures import InterpreterPoolExecutor
except ImportError:
    InterpreterPoolExecutor = None

ROUNDS, LONG, LOOPS = 5, 0.4, 2_000_000  # seconds of trying; the quickest try counts
WAYS = {
    "1 thread": (ThreadPoolExecutor, 1),
    "2 threads": (ThreadPoolExecutor, 2),
    "4 threads": (ThreadPoolExecutor, 4),
    "1 process": (ProcessPoolExecutor, 1),
    "2 processes": (ProcessPoolExecutor, 2),
    "4 processes": (ProcessPoolExecutor, 4),
    "2 interpreters": (InterpreterPoolExecutor, 2),
    "4 interpreters": (InterpreterPoolExecutor, 4),
}

cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def compute(loops: int, share: int) -> None:
    if cores:  # else the system may put two shares on one core
        os.sched_setaffinity(0, {cores[share % len(cores)]})
    for _ in range(loops):
        pass


def seconds(workers: Executor, shares: int) -> float:
    """How long the same total takes when it is split into equal shares."""
    quickest, end = float("inf"), time.perf_counter() + LONG
    while (began := time.perf_counter()) < end:
        list(workers.map(compute, [LOOPS // shares] * shares, range(shares)))
        quickest = min(quickest, time.perf_counter() - began)
    return quickest


if __name__ == "__main__":
    with ExitStack() as open_pools:
        pools = {kind: open_pools.enter_context(kind(4)) for kind, _ in WAYS.values() if kind}
        for pool in pools.values():
            seconds(pool, 4)  # workers start when the first work comes
        ways = {name: (pools[kind], shares) for name, (kind, shares) in WAYS.items() if kind}
        for _ in range(ROUNDS):
            took = {name: seconds(*way) for name, way in ways.items()}
            for name, long in took.items():
                print(json.dumps({"name": name, "ratio": took["1 thread"] / long, "seconds": long}))
        for name in WAYS.keys() - ways:
            print(json.dumps({"name": name, "missing": "needs Python 3.14"}))
