# /// script
# [tool.recorded]
# timeout = 90
# timeline = false
# exclusive = true
# systems = ["linux"]
# why.en = "/proc tells how long threads were ready, on Linux only; on Windows compare the times"
# why.zh = "线程就绪了多久，要看 Linux 的 /proc；在 Windows 上比较用时"
# [tool.recorded.vary.one]
# match = ', 1 thread: (\d\.\d)'
# least = 0.9
# most = 1.0
# [tool.recorded.vary.two]
# match = '^(?:compute|event_loop), 2 threads: (\d\.\d)'
# least = 0.7
# most = 1.6
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL both threads can run all the time"
# why.zh = "没有 GIL，两个线程一直都能运行"
# vary.two = { least = 1.7, most = 2.1 }
# ///
import asyncio
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier


def compute(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def event_loop(seconds: float) -> None:
    async def handle() -> None:
        compute(seconds)
        await asyncio.sleep(0)

    asyncio.run(handle())


def ready_seconds() -> float:
    on_core, in_line, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return (int(on_core) + int(in_line)) / 1e9


def share_able_to_run(work: Callable[[float], None]) -> float:
    all_ready.wait()
    ready, began = ready_seconds(), time.perf_counter()
    work(0.8)
    took = time.perf_counter() - began
    return min(1.0, (ready_seconds() - ready) / took)  # (1)!


sys.setswitchinterval(0.1)  # (2)!
for work in (compute, event_loop):
    for threads, noun in ((1, "thread"), (2, "threads")):
        best, all_ready = 0.0, Barrier(threads)
        for _ in range(3):
            with ThreadPoolExecutor(threads) as pool:
                best = max(best, sum(pool.map(share_able_to_run, [work] * threads)))
            if best > 0.9 * threads:  # (3)!
                break
        print(f"{work.__name__}, {threads} {noun}: {best:.1f}")
