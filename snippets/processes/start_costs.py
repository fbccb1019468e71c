# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn, the most expensive of the three: keep the processes, in a pool"
# zh = "Windows 只有 spawn，三种里开销最大的：用进程池，别反复启动"
# [tool.recorded.vary.thread]
# match = 'a thread: (\d+)'
# least = 100
# [tool.recorded.vary.fork]
# match = 'fork: (\d+)'
# least = 3
# [tool.recorded.vary.forkserver]
# match = 'forkserver: (\d+)'
# least = 5
# [tool.recorded.vary.spawn]
# match = 'spawn: (\d+)'
# least = 100
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL whoever starts a thread asks for locks many times, long if busy"
# why.zh = "没有 GIL 时，启动线程要多次试锁；机器很忙，就要很久"
# vary.fork = { least = 0 }
# vary.forkserver = { least = 0 }
# vary.spawn = { least = 20 }
# ///
from collections.abc import Callable
from multiprocessing import get_context
from threading import Thread
from time import perf_counter


def nothing() -> None:
    pass


def run(worker: Thread) -> None:
    worker.start()
    worker.join()


def best(tries: int, action: Callable[[], None]) -> float:
    times = []
    for _ in range(tries):
        began = perf_counter()
        action()
        times.append(perf_counter() - began)
    return min(times)  # (1)!


if __name__ == "__main__":
    call = best(200, nothing)
    thread = best(200, lambda: run(Thread(target=nothing)))
    print(f"a thread: {thread / call:.0f} times a call")
    for method, tries in (("fork", 5), ("forkserver", 5), ("spawn", 3)):
        new_process = get_context(method).Process
        cost = best(tries, lambda: run(new_process(target=nothing)))
        print(f"{method}: {cost / thread:.0f} times a thread")
