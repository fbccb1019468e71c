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
rung_at: list[float] = []


def compute_and_ring() -> None:
    while not stop.is_set():
        if asked.is_set():
            asked.clear()
            rung_at.append(time.perf_counter())
            bell.set()  # (1)!


def delay() -> float:
    bell.clear()
    asked.set()
    bell.wait()
    return time.perf_counter() - rung_at.pop()


Thread(target=compute_and_ring, name="neighbour").start()
for interval in (0.005, 0.05):
    sys.setswitchinterval(interval)  # (2)!
    delays = [delay() for _ in range(5)]
    late = sum(delay >= interval for delay in delays)
    print(f"interval {interval}: heard too late by that much, {late} times of 5")
stop.set()
