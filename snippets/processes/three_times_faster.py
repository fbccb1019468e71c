# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.ratio]
# match = '(\d\.\d) times'
# least = 2.0
# most = 4.0
# ///
import time
from multiprocessing import Process


def brew() -> None:
    time.sleep(0.4)


def one_by_one(n: int) -> float:
    began = time.perf_counter()
    for _ in range(n):
        process = Process(target=brew)
        process.start()
        process.join()
    return time.perf_counter() - began


def together(n: int) -> float:
    began = time.perf_counter()
    processes = [Process(target=brew) for _ in range(n)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return time.perf_counter() - began


if __name__ == "__main__":
    one_by_one(1)  # (1)!
    print(f"one by one takes {one_by_one(3) / together(3):.1f} times as long")
