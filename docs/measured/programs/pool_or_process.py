# /// script
# [tool.measured]
# cores = 2
# [tool.measured.bounds]
# "fork, 10 tasks" = [1.2, 4.5]
# "fork, 100 tasks" = [7, 28]
# "fork, 1000 tasks" = [15, 60]
# "fork, pool kept" = [18, 72]
# "forkserver, 10 tasks" = [0.6, 2.4]
# "forkserver, 100 tasks" = [4, 16]
# "forkserver, 1000 tasks" = [25, 100]
# "forkserver, pool kept" = [35, 140]
# "spawn, 10 tasks" = [2.2, 8.5]
# "spawn, 100 tasks" = [16, 64]
# "spawn, 1000 tasks" = [90, 400]
# "spawn, pool kept" = [280, 1120]
# ///
import json
import multiprocessing as mp
import sys
import time

WORKERS, TRIES = 2, 5  # of five pools the quickest counts
ROUNDS = {
    "fork": {10: 5, 100: 3, 1000: 3},
    "forkserver": {10: 5, 100: 3, 1000: 3},
    "spawn": {10: 3, 100: 3, 1000: 1},
}
KEPT = 100  # tasks for a pool that is running already


def task(number: int) -> None:
    for _ in range(2_000):
        pass


def hand_out(pool, tasks: int) -> None:
    for result in [pool.apply_async(task, (number,)) for number in range(tasks)]:
        result.get()


def with_a_pool(context, tasks: int) -> None:
    with context.Pool(WORKERS) as pool:
        hand_out(pool, tasks)


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


def seconds(way, place, tasks: int) -> float:
    began = time.perf_counter()
    way(place, tasks)
    return time.perf_counter() - began


def compare(name: str, context, tasks: int, kept=None) -> None:
    way, place = (hand_out, kept) if kept else (with_a_pool, context)
    pool = min(seconds(way, place, tasks) for _ in range(TRIES))
    each = seconds(with_a_process_each, context, tasks)
    print(json.dumps({"name": name, "ratio": each / pool, "seconds": each}), flush=True)


if __name__ == "__main__":
    for method, rounds in ROUNDS.items():
        reason = ""
        if method not in mp.get_all_start_methods():
            reason = "this system has no such method"
        elif method == "forkserver" and sys.version_info < (3, 14):
            reason = "its bounds are of Python 3.14, whose fork server loads main once for all"
        if reason:
            for size in *(f"{tasks} tasks" for tasks in rounds), "pool kept":
                print(json.dumps({"name": f"{method}, {size}", "missing": reason}))
            continue
        context = mp.get_context(method)
        with_a_pool(context, 1)  # once before it counts
        for tasks, repeats in rounds.items():
            for _ in range(repeats):
                compare(f"{method}, {tasks} tasks", context, tasks)
        with context.Pool(WORKERS) as pool:
            hand_out(pool, KEPT)  # its workers are running when it counts
            for _ in range(rounds[KEPT]):
                compare(f"{method}, pool kept", context, KEPT, pool)
