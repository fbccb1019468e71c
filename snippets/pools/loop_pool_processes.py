# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# timeout = 300
# [tool.recorded.vary.map]
# match = 'map\(\) takes (\d+) times'
# least = 8
# most = 32
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL the pool's threads ask for a lock many times before they sleep"
# why.zh = "没有 GIL 时，池里的线程要先试很多次，才转入睡眠等锁"
# vary.map = { least = 8 }
# ///
import time
from collections.abc import Callable
from multiprocessing import Pool, Process

NUMBERS = range(400)


def square(n: int) -> int:
    return n * n


def plain_loop() -> list[int]:
    return [square(n) for n in NUMBERS]


def start_and_end() -> None:
    with Pool(2) as pool:
        pool.apply(square, (2,))


def one_process_each() -> None:
    for n in NUMBERS[::2]:
        pair = [Process(target=square, args=(n + i,)) for i in (0, 1)]  # (1)!
        for process in pair:
            process.start()
        for process in pair:
            process.join()


def best(rounds: int, way: Callable[[], object]) -> float:
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        way()
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    loop = best(1000, plain_loop)
    with Pool(2) as pool:
        pool.map(square, NUMBERS)  # (2)!
        running = best(1000, lambda: pool.map(square, NUMBERS))
    print(f"map() takes {running / loop:.0f} times as long as the loop")
    start = best(3, start_and_end)
    print(f"starting and ending the pool takes longer than map(): {start > running}")
    processes = best(1, one_process_each)
    print(f"a process for each takes longer than both: {processes > start + running}")
