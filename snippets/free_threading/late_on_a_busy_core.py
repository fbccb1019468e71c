# /// script
# [tool.recorded]
# calm = true
# systems = ["linux"]
# why.en = "it keeps itself on one core, which Python can ask of Linux only"
# why.zh = "它把自己固定在一个核上，Python 只能请 Linux 这么做"
# [tool.recorded.vary.times]
# match = '(\d+\.\d) times'
# least = 1.0
# most = 3.0
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL a thread gives up the core up to 40 times before it looks at the clock"
# why.zh = "没有 GIL 时，线程先让出核最多 40 次，然后才看时间"
# vary.times = { least = 3.0, most = 100.0 }
# ///
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, Queue
from threading import Event, Lock

TIMEOUT = 0.05
BUSY = "print(flush=True)\nwhile True: pass"


def measure(name: str, wait: Callable[..., object]) -> None:
    began = time.perf_counter()
    with suppress(Empty):
        wait(timeout=TIMEOUT)
    waited = time.perf_counter() - began
    print(f"{name}: back after {waited / TIMEOUT:.1f} times the timeout")


held = Lock()
held.acquire()
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # (1)!
command = [sys.executable, "-c", BUSY]
rivals = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(4)]
try:
    for rival in rivals:
        rival.stdout.readline()  # (2)!
    measure("Lock.acquire", held.acquire)
    measure("Event.wait", Event().wait)
    measure("Queue.get", Queue().get)
finally:
    for rival in rivals:
        rival.kill()
        rival.communicate()
