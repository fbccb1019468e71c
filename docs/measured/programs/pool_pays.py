# /// script
# [tool.measured]
# cores = 2
# [tool.measured.bounds]
# "10 tasks of 0.01 ms" = [0.0015, 0.006]
# "1000 tasks of 0.01 ms" = [0.12, 0.45]
# "10 tasks of 1 ms" = [0.2, 0.8]
# "100 tasks of 1 ms" = [0.7, 1.9]
# "1000 tasks of 1 ms" = [1.2, 2.1]
# "10 tasks of 10 ms" = [0.6, 1.8]
# "100 tasks of 10 ms" = [1.2, 2.1]
# "10 of 1 ms, kept" = [1.05, 2.1]
# "10 of 10 ms, kept" = [1.2, 2.1]
# ///
import json
import multiprocessing as mp
import sys
import time

WORKERS, ROUNDS, TRIES = 2, 3, 3  # the best of three tries counts, three times
CONTEXT = mp.get_context("forkserver" if "forkserver" in mp.get_all_start_methods() else "spawn")
GRID = ((0.01, 10), (0.01, 1000), (1, 10), (1, 100), (1, 1000), (10, 10), (10, 100))
KEPT = ((1, 10), (10, 10))  # for a pool that is running already


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


def compare(name: str, way, tasks: int, ms: float) -> None:
    loops = round(loops_per_ms * ms)
    tries = [(seconds(in_a_loop, tasks, loops), seconds(way, tasks, loops)) for _ in range(TRIES)]
    loop, pool = map(min, zip(*tries, strict=True))
    print(json.dumps({"name": name, "ratio": loop / pool, "seconds": pool}))


if __name__ == "__main__":
    names = {f"{tasks} tasks of {ms} ms": (tasks, ms) for ms, tasks in GRID}
    names_kept = {f"{tasks} of {ms} ms, kept": (tasks, ms) for ms, tasks in KEPT}
    if sys.version_info < (3, 14):
        for name in *names, *names_kept:
            reason = "its bounds are of Python 3.14, whose fork server loads main once for all"
            print(json.dumps({"name": name, "missing": reason}))
        sys.exit()
    seconds(in_a_pool, 1, 1)  # once before it counts
    loops_per_ms = 100_000 / 1000 / min(seconds(compute, 100_000) for _ in range(20))
    with CONTEXT.Pool(WORKERS) as kept:

        def in_a_pool_kept(tasks: int, loops: int) -> None:
            kept.map(compute, [loops] * tasks)

        in_a_pool_kept(100, 1)  # its workers are running when it counts
        for _ in range(ROUNDS):
            for name, sizes in names.items():
                compare(name, in_a_pool, *sizes)
            for name, sizes in names_kept.items():
                compare(name, in_a_pool_kept, *sizes)
