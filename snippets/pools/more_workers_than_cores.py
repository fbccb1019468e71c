# /// script
# [tool.recorded]
# exclusive = true
# timeout = 60
# [tool.recorded.vary.computing]
# match = 'computing: (\d+\.\d+) of'
# least = 0.3
# most = 1.9
# [tool.recorded.vary.waiting]
# match = 'waiting: (\d+\.\d+) of'
# least = 0.15
# most = 0.6
# ///
import os
import time
from collections.abc import Callable
from multiprocessing import Pool


def compute(n: int) -> int:
    return sum(i * i for i in range(n))


def wait(_: int) -> None:
    time.sleep(0.03)


def seconds(pool, task: Callable, tasks: int) -> float:
    began = time.perf_counter()
    pool.map(task, [300_000] * tasks, chunksize=1)
    return time.perf_counter() - began


if __name__ == "__main__":
    cores = getattr(os, "process_cpu_count", os.cpu_count)()
    with Pool(cores) as few, Pool(4 * cores) as many:
        for name, task in (("computing", compute), ("waiting", wait)):
            rounds = [
                (seconds(few, task, 8 * cores), seconds(many, task, 8 * cores))
                for _ in range(3)  # (1)!
            ]
            with_few, with_many = (min(times) for times in zip(*rounds, strict=True))
            print(f"{name}: {with_many / with_few:.2f} of the time with four workers per core")
