# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# timeout = 60
# [tool.recorded.vary.pool]
# match = 'pool took (\d+) times'
# least = 20
# [tool.recorded.vary.processes]
# match = 'each took (\d+\.\d) times'
# least = 1.5
# ///
import time
from collections.abc import Callable
from multiprocessing import Pool, Process


def square(n: int) -> int:
    return n * n


def plain_loop(tasks: int) -> list[int]:
    return [square(n) for n in range(tasks)]


def one_pool(tasks: int) -> list[int]:
    with Pool(2) as pool:
        return pool.map(square, range(tasks))


def one_process_each(tasks: int) -> None:
    for n in range(0, tasks, 2):
        pair = [Process(target=square, args=(n + i,)) for i in (0, 1)]  # (1)!
        for process in pair:
            process.start()
        for process in pair:
            process.join()


def seconds(way: Callable[[int], object], tasks: int) -> float:
    began = time.perf_counter()
    way(tasks)
    return time.perf_counter() - began


if __name__ == "__main__":
    one_process_each(2)  # (2)!
    loop = min(seconds(plain_loop, 400) for _ in range(5))
    pool = seconds(one_pool, 400)
    processes = seconds(one_process_each, 400)
    print(f"the pool took {pool / loop:.0f} times as long as the loop")
    print(f"a process each took {processes / pool:.1f} times as long as the pool")
