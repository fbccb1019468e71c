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
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import Empty, Queue
from threading import Event, Lock

TIMEOUT = 0.05
BUSY = "print(flush=True)\nwhile True: pass"


@contextmanager
def measured(name: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
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
    with measured("Lock.acquire"):
        held.acquire(timeout=TIMEOUT)
    with measured("Event.wait"):
        Event().wait(timeout=TIMEOUT)
    with measured("Queue.get"), suppress(Empty):
        Queue().get(timeout=TIMEOUT)
finally:
    for rival in rivals:
        rival.kill()
        rival.communicate()
