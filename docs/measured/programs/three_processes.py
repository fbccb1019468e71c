# /// script
# [tool.measured]
# cores = 2
# [tool.measured.bounds]
# "sleeping" = [2.4, 3.3]
# "sleeping, one core" = [2.4, 3.3]
# "computing" = [1.3, 3.2]
# "computing, one core" = [0.8, 1.2]
# ///
import json
import multiprocessing as mp
import os
import time

WORKERS, ROUNDS, TRIES, NAP, LOOPS = 3, 3, 3, 0.25, 4_000_000  # the best of three tries counts, three times


def sleep() -> None:
    time.sleep(NAP)


def compute() -> None:
    for _ in range(LOOPS):
        pass


def timed(work, at_once: int) -> float:
    """Seconds until all have ended, with `at_once` of them under way at a time."""
    began = time.perf_counter()
    for first in range(0, WORKERS, at_once):
        batch = [mp.Process(target=work) for _ in range(first, min(first + at_once, WORKERS))]
        for process in batch:
            process.start()
        for process in batch:
            process.join()
    return time.perf_counter() - began


def compare(name: str, work) -> None:
    tries = [(timed(work, at_once=WORKERS), timed(work, at_once=1)) for _ in range(TRIES)]
    together, in_turn = map(min, zip(*tries, strict=True))
    print(json.dumps({"name": name, "ratio": in_turn / together, "seconds": together}))


if __name__ == "__main__":
    timed(time.time, at_once=1)  # the first process also pays for the fork server
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    for _ in range(ROUNDS):
        compare("sleeping", sleep)
        compare("computing", compute)
    if cores is None:
        for name in ("sleeping, one core", "computing, one core"):
            print(json.dumps({"name": name, "missing": "this system binds no process to a core"}))
    else:
        os.sched_setaffinity(0, {min(cores)})
        mp.set_start_method("fork", force=True)  # a fork server from before would not be bound
        for _ in range(ROUNDS):
            compare("sleeping, one core", sleep)
            compare("computing, one core", compute)
