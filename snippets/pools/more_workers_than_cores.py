# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# timeout = 60
# [tool.recorded.vary.computing]
# match = 'computing: (\d+\.\d+) of'
# least = 0.7
# most = 1.4
# [tool.recorded.vary.waiting]
# match = 'waiting: (\d+\.\d+) of'
# least = 0.15
# most = 0.6
# ///
import os
import time
from multiprocessing import Pool

CORES = getattr(os, "process_cpu_count", os.cpu_count)()
TASKS = 8 * CORES


def compute(n: int) -> float:
    began = time.process_time()
    sum(i * i for i in range(n))
    return time.process_time() - began


def wait(seconds: float) -> None:
    time.sleep(seconds)


def processor_time(pool) -> float:
    return sum(pool.map(compute, [60_000] * TASKS, chunksize=1))  # (1)!


def time_on_the_clock(pool) -> float:
    began = time.perf_counter()
    pool.map(wait, [0.02] * TASKS, chunksize=1)
    return time.perf_counter() - began


if __name__ == "__main__":
    with Pool(CORES) as few, Pool(4 * CORES) as many:
        for name, unit, cost in (
            ("computing", "processor time", processor_time),
            ("waiting", "time", time_on_the_clock),
        ):
            rounds = [(cost(few), cost(many)) for _ in range(3)]  # (2)!
            with_few, with_many = (min(costs) for costs in zip(*rounds, strict=True))
            print(f"{name}: {with_many / with_few:.2f} of the {unit} with four workers per core")
