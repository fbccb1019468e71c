# /// script
# [tool.recorded]
# timeout = 90
# systems = ["linux"]
# why.en = "/proc tells how long threads were ready, on Linux only; on Windows compare the times"
# why.zh = "线程就绪了多久，要看 Linux 的 /proc；在 Windows 上比较用时"
# [tool.recorded.vary.loops]
# match = 'loops: (\d\.\d)'
# least = 0.7
# most = 1.8
# [tool.recorded.vary.hashes]
# match = 'hashes: (\d\.\d)'
# least = 1.85
# most = 2.1
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL both threads can run all the time"
# why.zh = "没有 GIL，两个线程一直都能运行"
# vary.loops = { least = 1.85, most = 2.1 }
# ///
import hashlib
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def ready_seconds() -> float:
    """How long this thread has run on a core or stood in line for one."""
    on_core, in_line, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return (int(on_core) + int(in_line)) / 1e9


def share_able_to_run(work: Callable[[], object]) -> float:
    began, ready = time.perf_counter(), ready_seconds()
    while time.perf_counter() < began + 1:
        work()
    return (ready_seconds() - ready) / (time.perf_counter() - began)  # (1)!


def loop() -> int:
    return sum(n & 3 for n in range(100_000))


def hash_() -> bytes:
    return hashlib.pbkdf2_hmac("sha256", b"key", b"salt", 50_000)


sys.setswitchinterval(0.1)  # (2)!
with ThreadPoolExecutor(2) as pool:
    for name, work in (("loops", loop), ("hashes", hash_)):
        both = sum(pool.map(share_able_to_run, [work, work]))
        print(f"two {name}: {both:.1f} threads able to run at a time")
