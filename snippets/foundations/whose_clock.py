# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "on Windows `os.times()` does not count children: let each child measure itself"
# why.zh = "在 Windows 上，`os.times()` 不统计子进程：让子进程自己量"
# [tool.recorded.vary.idle]
# match = '^sleeping: process_time (\S+) s'
# most = 0.1
# [tool.recorded.vary.added-up]
# match = '^two threads in C: process_time (\S+) s'
# least = 0.4
# most = 0.8
# [tool.recorded.vary.without-child]
# match = '^a child process: process_time (\S+) s'
# most = 0.1
# [tool.recorded.vary.no-child]
# match = '^(?:sleeping|two threads in C): .* children (\S+) s'
# most = 0.0
# [tool.recorded.vary.child]
# match = '^a child process: .* children (\S+) s'
# least = 0.2
# most = 0.6
# [tool.recorded.vary.clock]
# match = 'in (\S+) s$'
# least = 0.2
# most = 20
# ///
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from threading import Thread

SPIN = "import time\nwhile time.process_time() < 0.2: pass"


def hash_away() -> None:
    while time.thread_time() < 0.2:  # (1)!
        hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000)


def two_threads() -> None:
    threads = [Thread(target=hash_away) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def child() -> None:
    subprocess.run([sys.executable, "-c", SPIN], check=True)  # (2)!


def measure(name: str, work: Callable[[], None]) -> None:
    began, own, before = time.perf_counter(), time.process_time(), os.times()
    work()
    own, after = time.process_time() - own, os.times()
    children = sum(after[2:4]) - sum(before[2:4])  # (3)!
    seconds = time.perf_counter() - began
    print(f"{name}: process_time {own:.1f} s, children {children:.1f} s, in {seconds:.1f} s")


measure("sleeping", lambda: time.sleep(0.2))
measure("two threads in C", two_threads)
measure("a child process", child)
