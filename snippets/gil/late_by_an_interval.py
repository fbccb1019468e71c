# /// script
# [tool.recorded]
# builds = ["default"]
# why.en = "without a GIL there is no interval to wait for"
# why.zh = "没有 GIL，就没有切换间隔可等"
# ///
import sys
import time
from threading import Event, Thread

stop, asked, bell = Event(), Event(), Event()
rung_at = 0.0


def compute_and_ring() -> None:
    global rung_at
    while not stop.is_set():
        if asked.is_set():
            asked.clear()
            rung_at = time.perf_counter()
            bell.set()  # (1)!


def delay() -> float:
    bell.clear()
    asked.set()
    bell.wait()
    return time.perf_counter() - rung_at


Thread(target=compute_and_ring).start()
for interval in (0.005, 0.05):
    sys.setswitchinterval(interval)  # (2)!
    delays = [delay() for _ in range(9)]
    late = sum(delay >= interval for delay in delays)
    print(f"interval {interval}: heard too late by that much, {late} times of 9")
stop.set()
