# /// script
# [tool.measured]
# unit = "1 thread"
# cores = 2
# [tool.measured.bounds]
# "2 threads" = [0.6, 1.3]
# "4 threads" = [0.6, 1.3]
# "1 process" = [0.7, 1.4]
# "2 processes" = [1.2, 2.4]
# "4 processes" = [1.2, 4.4]
# ///
import json
import sys
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

ROUNDS, LOOPS = 5, 8_000_000


def compute(loops: int) -> None:
    for _ in range(loops):
        pass


def seconds(workers: Executor, shares: int) -> float:
    """How long the same total takes when it is split into equal shares."""
    began = time.perf_counter()
    list(workers.map(compute, [LOOPS // shares] * shares))
    return time.perf_counter() - began


if __name__ == "__main__":
    with ThreadPoolExecutor(4) as threads, ProcessPoolExecutor(4) as processes:
        seconds(threads, 4), seconds(processes, 4)  # workers start when the first work comes
        for _ in range(ROUNDS):
            alone = seconds(threads, 1)
            print(json.dumps({"name": "1 thread", "ratio": 1, "seconds": alone}))
            for kind, workers in ("threads", threads), ("processes", processes):
                for shares in (1, 2, 4) if kind == "processes" else (2, 4):
                    name = f"{shares} {kind}" if shares > 1 else "1 process"
                    if kind == "threads" and not getattr(sys, "_is_gil_enabled", lambda: True)():
                        print(json.dumps({"name": name, "missing": "this Python has no GIL"}))
                        continue
                    took = seconds(workers, shares)
                    print(json.dumps({"name": name, "ratio": alone / took, "seconds": took}))
