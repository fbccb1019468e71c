# /// script
# [tool.recorded]
# timeout = 90
# timeline = false
# systems = ["linux"]
# why.en = "/proc tells how long threads were ready, on Linux only; on Windows compare the times"
# why.zh = "线程就绪了多久，要看 Linux 的 /proc；在 Windows 上比较用时"
# [tool.recorded.vary.small]
# match = '1_000 bytes: (\d\.\d)'
# least = 0.7
# most = 1.7
# [tool.recorded.vary.big]
# match = '100_000 bytes: (\d\.\d)'
# least = 1.8
# most = 2.1
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL both threads can run all the time"
# why.zh = "没有 GIL，两个线程一直都能运行"
# vary.small = { least = 1.8, most = 2.1 }
# ///
import hashlib
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def ready_seconds() -> float:
    on_core, in_line, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return (int(on_core) + int(in_line)) / 1e9


def share_able_to_run(size: int) -> float:
    piece, rounds = bytes(size), 1_000_000 // size
    began, ready = time.perf_counter(), ready_seconds()
    while time.perf_counter() < began + 1:
        for _ in range(rounds):
            hashlib.sha256(piece)  # (1)!
    return (ready_seconds() - ready) / (time.perf_counter() - began)


sys.setswitchinterval(0.1)
with ThreadPoolExecutor(2) as pool:
    for size in (1_000, 100_000):
        both = sum(pool.map(share_able_to_run, [size, size]))
        print(f"pieces of {size:_} bytes: {both:.1f} threads able to run at a time")
