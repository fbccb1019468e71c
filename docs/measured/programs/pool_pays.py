# /// script
# [tool.measured]
# cores = 2
# [tool.measured.bounds]
# "10 tasks of 0.01 ms" = [0.0001, 0.1]
# "1000 tasks of 0.01 ms" = [0.005, 0.7]
# "10 tasks of 1 ms" = [0.01, 0.8]
# "100 tasks of 1 ms" = [0.1, 1.8]
# "1000 tasks of 1 ms" = [1, 2.2]
# "10 tasks of 10 ms" = [0.05, 1.8]
# "100 tasks of 10 ms" = [1.1, 2.2]
# ///
import json
import multiprocessing as mp
import time

WORKERS, ROUNDS = 2, 3
CONTEXT = mp.get_context("forkserver" if "forkserver" in mp.get_all_start_methods() else "spawn")
GRID = ((0.01, 10), (0.01, 1000), (1, 10), (1, 100), (1, 1000), (10, 10), (10, 100))


def compute(loops: int) -> None:
    for _ in range(loops):
        pass


def in_a_loop(tasks: int, loops: int) -> None:
    for _ in range(tasks):
        compute(loops)


def in_a_pool(tasks: int, loops: int) -> None:
    with CONTEXT.Pool(WORKERS) as pool:
        pool.map(compute, [loops] * tasks)


def seconds(way, *sizes: int) -> float:
    began = time.perf_counter()
    way(*sizes)
    return time.perf_counter() - began


if __name__ == "__main__":
    seconds(in_a_pool, 1, 1)  # once before it counts
    loops_per_ms = 100_000 / 1000 / min(seconds(compute, 100_000) for _ in range(20))
    for _ in range(ROUNDS):
        for ms, tasks in GRID:
            loops = round(loops_per_ms * ms)
            loop, pool = seconds(in_a_loop, tasks, loops), seconds(in_a_pool, tasks, loops)
            print(json.dumps({"name": f"{tasks} tasks of {ms} ms", "ratio": loop / pool, "seconds": pool}))
