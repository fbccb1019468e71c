# /// script
# dependencies = ["numpy"]
# [tool.recorded]
# timeout = 120
# systems = ["linux"]
# why.en = "it counts threads in /proc; elsewhere psutil tells them"
# why.zh = "它在 /proc 里数线程；别处用 psutil"
# [tool.recorded.vary.workers]
# match = '(\d+) workers'
# least = 1
# [tool.recorded.vary.threads]
# match = '(\d+) threads'
# least = 1
# ///
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy

CORES = len(os.sched_getaffinity(0))


def multiply(_: int) -> int:
    matrix = numpy.ones((200, 200))
    matrix @ matrix
    return len(list(Path("/proc/self/task").iterdir()))  # (1)!


def count() -> int:
    with ProcessPoolExecutor(CORES, get_context("spawn")) as pool:
        return CORES * max(pool.map(multiply, range(CORES)))


if __name__ == "__main__":
    os.environ.pop("OPENBLAS_NUM_THREADS", None)
    threads = count()
    print(f"as it is: {CORES} workers, {threads} threads, cores x cores: {threads == CORES**2}")
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # (2)!
    threads = count()
    print(f"set to 1: {CORES} workers, {threads} threads, one each: {threads == CORES}")
