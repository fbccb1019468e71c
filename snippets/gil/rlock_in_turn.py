# /// script
# [tool.recorded]
# exclusive = true
# systems = ["linux"]
# why.en = "/proc tells how long threads were ready, on Linux only; on Windows compare the times"
# why.zh = "线程就绪了多久，要看 Linux 的 /proc；在 Windows 上比较用时"
# [tool.recorded.vary.side-by-side]
# match = 'no lock: (\d\.\d)'
# least = 1.85
# most = 2.1
# [tool.recorded.vary.in-turn]
# match = 'RLock: (\d\.\d)'
# least = 0.7
# most = 1.1
# ///
import hashlib
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from threading import RLock


def ready_seconds() -> float:
    """How long this thread has run on a core or stood in line for one."""
    on_core, in_line, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return (int(on_core) + int(in_line)) / 1e9


def share_able_to_run(guard: AbstractContextManager, start: float) -> float:
    time.sleep(start - time.perf_counter())  # (2)!
    began, ready = time.perf_counter(), 0.0
    while True:
        with guard:
            passed = time.perf_counter() - began
            if passed > 0.5:
                return ready / passed
            before = ready_seconds()
            hashlib.pbkdf2_hmac("sha256", b"key", b"salt", 200_000)  # (1)!
            ready += ready_seconds() - before


with ThreadPoolExecutor(2) as pool:
    for name, guard in (("no lock", nullcontext()), ("RLock", RLock())):
        start = time.perf_counter() + 0.5
        both = sum(pool.map(share_able_to_run, [guard, guard], [start, start]))
        print(f"{name}: {both:.1f} threads able to run at a time")
