# /// script
# [tool.measured]
# cores = 2
# [tool.measured.bounds]
# "a list each" = [0.7, 1.3]
# "a list each, no GIL" = [1.2, 2.2]
# "one list" = [0.7, 1.3]
# "one list, no GIL" = [0.1, 1.2]
# "a dict each" = [0.7, 1.3]
# "a dict each, no GIL" = [1.3, 2.2]
# "one dict" = [0.7, 1.3]
# "one dict, no GIL" = [0.1, 1.2]
# ///
import json
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

ROUNDS, LONG, CHANGES = 5, 0.4, 400_000  # seconds of trying; the quickest try counts


cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def spread(share: int) -> None:
    """Else the system may put both threads on one core."""
    if cores:
        os.sched_setaffinity(0, {cores[share % len(cores)]})


def append(items: list, times: int, share: int) -> None:
    spread(share)
    for number in range(times):
        items.append(number)


def store(table: dict, times: int, share: int) -> None:
    spread(share)
    for number in range(times):
        table[number % 100] = number


def seconds(work: Callable, kind: type, threads: int, objects: int) -> float:
    """How long all changes take, split among threads that have as many objects between them."""
    quickest, end = float("inf"), time.perf_counter() + LONG
    while (began := time.perf_counter()) < end:
        made = [kind() for _ in range(objects)] * (threads // objects)
        list(workers.map(work, made, [CHANGES // threads] * threads, range(threads)))
        quickest = min(quickest, time.perf_counter() - began)
    return quickest


with ThreadPoolExecutor(2) as workers:
    seconds(append, list, 2, 2)  # workers start when the first work comes
    for _ in range(ROUNDS):
        for work, kind in ((append, list), (store, dict)):
            alone = seconds(work, kind, 1, 1)
            for name, objects in ((f"a {kind.__name__} each", 2), (f"one {kind.__name__}", 1)):
                took = seconds(work, kind, 2, objects)
                print(json.dumps({"name": name, "ratio": alone / took, "seconds": took}))
