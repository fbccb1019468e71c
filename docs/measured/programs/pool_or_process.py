# /// script
# [tool.measured]
# cores = 2
# [tool.measured.bounds]
# "fork, 10 tasks" = [0.3, 8]
# "fork, 100 tasks" = [2.5, 60]
# "fork, 1000 tasks" = [3, 150]
# "forkserver, 10 tasks" = [0.05, 4]
# "forkserver, 100 tasks" = [0.8, 40]
# "forkserver, 1000 tasks" = [3, 150]
# "spawn, 10 tasks" = [1, 12]
# "spawn, 100 tasks" = [6, 250]
# "spawn, 1000 tasks" = [20, 2000]
# ///
import json
import multiprocessing as mp
import time

WORKERS = 2
ROUNDS = {
    "fork": {10: 5, 100: 3, 1000: 3},
    "forkserver": {10: 5, 100: 3, 1000: 3},
    "spawn": {10: 3, 100: 3, 1000: 1},
}


def task(number: int) -> None:
    for _ in range(2_000):
        pass


def with_a_pool(context, tasks: int) -> None:
    with context.Pool(WORKERS) as pool:
        for result in [pool.apply_async(task, (number,)) for number in range(tasks)]:
            result.get()


def with_a_process_each(context, tasks: int) -> None:
    """As many at a time as the pool has workers."""
    running = []
    for number in range(tasks):
        if len(running) == WORKERS:
            running.pop(0).join()
        running.append(context.Process(target=task, args=(number,)))
        running[-1].start()
    for process in running:
        process.join()


def seconds(way, context, tasks: int) -> float:
    began = time.perf_counter()
    way(context, tasks)
    return time.perf_counter() - began


if __name__ == "__main__":
    for method, rounds in ROUNDS.items():
        if method not in mp.get_all_start_methods():
            for tasks in rounds:
                print(json.dumps({"name": f"{method}, {tasks} tasks", "missing": "this system has no such method"}))
            continue
        context = mp.get_context(method)
        with_a_pool(context, 1)  # once before it counts
        for tasks, repeats in rounds.items():
            for _ in range(repeats):
                pool = seconds(with_a_pool, context, tasks)
                each = seconds(with_a_process_each, context, tasks)
                row = {"name": f"{method}, {tasks} tasks", "ratio": each / pool, "seconds": each}
                print(json.dumps(row), flush=True)
