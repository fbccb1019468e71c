# /// script
# [tool.measured]
# unit = "1 thread"
# cores = 2
# [tool.measured.bounds]
# "2 threads" = [0.8, 1.2]
# "4 threads" = [0.8, 1.2]
# "1 process" = [0.8, 1.2]
# "2 processes" = [1.4, 2.2]
# "4 processes" = [1.4, 4.4]
# ///
import json
import sys
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

ROUNDS, LONG, LOOPS = 5, 0.4, 2_000_000  # seconds of trying; the quickest try counts


def compute(loops: int) -> None:
    for _ in range(loops):
        pass


def seconds(workers: Executor, shares: int) -> float:
    """How long the same total takes when it is split into equal shares."""
    quickest, end = float("inf"), time.perf_counter() + LONG
    while (began := time.perf_counter()) < end:
        list(workers.map(compute, [LOOPS // shares] * shares))
        quickest = min(quickest, time.perf_counter() - began)
    return quickest


if __name__ == "__main__":
    with ThreadPoolExecutor(4) as threads, ProcessPoolExecutor(4) as processes:
        seconds(threads, 4), seconds(processes, 4)  # workers start when the first work comes
        ways = {
            "1 thread": (threads, 1),
            "2 threads": (threads, 2),
            "4 threads": (threads, 4),
            "1 process": (processes, 1),
            "2 processes": (processes, 2),
            "4 processes": (processes, 4),
        }
        if not getattr(sys, "_is_gil_enabled", lambda: True)():
            for name in "2 threads", "4 threads":
                del ways[name]
                print(json.dumps({"name": name, "missing": "this Python has no GIL"}))
        for _ in range(ROUNDS):
            took = {name: seconds(*way) for name, way in ways.items()}
            for name, long in took.items():
                print(json.dumps({"name": name, "ratio": took["1 thread"] / long, "seconds": long}))
