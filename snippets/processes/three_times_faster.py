# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.ratio]
# match = '(\d\.\d) times'
# least = 2.0
# most = 4.0
# [[tool.recorded.differs]]
# start = "spawn"
# run = "spawn"
# why.en = "with spawn each child first starts a Python of its own, which takes a processor"
# why.zh = "用 spawn 时，每个子进程都要先启动自己的 Python，这要占处理器"
# vary.ratio = { least = 1.2, most = 4.0 }
# [[tool.recorded.differs]]
# python = "<3.14"
# start = "forkserver"
# run = "3.13-forkserver"
# why.en = "up to 3.13.7 each child of forkserver first reads all modules, which takes a processor"
# why.zh = "到 3.13.7 为止，forkserver 的每个子进程都要先读一遍所有模块，这要占处理器"
# vary.ratio = { least = 1.2, most = 4.0 }
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
