# /// script
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL there is no interval to wait for; a busy machine may be late all the same"
# why.zh = "没有 GIL，就没有切换间隔可等；不过机器很忙时，照样可能晚几毫秒"
# vary.short = { match = '0.005: .* (\d) times' }
# vary.long = { match = '0.2: .* (\d) times', most = 4 }
# ///
import sys
import time
from queue import SimpleQueue
from threading import Event, Thread

stop, asked = Event(), Event()
bell: SimpleQueue[float] = SimpleQueue()


def compute_and_ring() -> None:
    while not stop.is_set():
        if asked.is_set():
            asked.clear()
            bell.put(time.perf_counter())  # (1)!


def delay() -> float:
    asked.set()
    rung_at = bell.get()
    return time.perf_counter() - rung_at


Thread(target=compute_and_ring, name="neighbour").start()
for interval in (0.005, 0.2):
    sys.setswitchinterval(interval)  # (2)!
    delays = [delay() for _ in range(5)]
    late = sum(delay >= interval for delay in delays)
    print(f"interval {interval}: heard too late by that much, {late} times of 5")
stop.set()
