# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# timeline = false
# exclusive = true
# why.en = "`InterpreterPoolExecutor` is new in Python 3.14"
# why.zh = "`InterpreterPoolExecutor` 是 Python 3.14 新增的"
# [tool.recorded.vary.thread]
# match = 'thread ticks (\d+)'
# most = 8
# [tool.recorded.vary.interpreter]
# match = 'interpreter ticks (\d+)'
# least = 20
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL the thread ticks on, too"
# why.zh = "没有 GIL，线程也照样滴答"
# vary.thread = { least = 20 }
# ///
import time
from concurrent.futures import Executor, InterpreterPoolExecutor, ThreadPoolExecutor
from concurrent.interpreters import Queue, create_queue


def tick(begun: Queue, enough: Queue) -> list[float]:
    begun.put(True)
    times = []
    while enough.empty():
        time.sleep(0.01)
        times.append(time.monotonic())
    return times


def ticks_while_computing(pool: Executor) -> int:
    begun, enough = create_queue(), create_queue()
    with pool:
        future = pool.submit(tick, begun, enough)
        begun.get()
        start = time.monotonic()
        sum(range(40_000_000))  # (1)!
        end = time.monotonic()
        enough.put(True)
        return sum(start < moment < end for moment in future.result())


if __name__ == "__main__":
    print(f"meanwhile a thread ticks {ticks_while_computing(ThreadPoolExecutor(1))} times")
    ticks = ticks_while_computing(InterpreterPoolExecutor(1))
    print(f"meanwhile an interpreter ticks {ticks} times")
