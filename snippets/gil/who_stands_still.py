# /// script
# [tool.recorded]
# exclusive = true
# timeout = 90
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL nobody stands still"
# why.zh = "没有 GIL，谁都不会停下来等"
# ///
import hashlib
import os
import re
import time
import zlib
from collections.abc import Callable
from threading import Event, Thread

BYTES = os.urandom(6_000_000)
power = 2_000_000


def longest_pause(call: Callable[[], object]) -> float:
    """Share of the call's time that the other thread had to stand still."""
    ticks, stop, ticking = [], Event(), Event()

    def tick() -> None:
        while not stop.is_set():
            ticks.append(time.perf_counter())
            ticking.set()
            time.sleep(0.005)

    ticker = Thread(target=tick)
    ticker.start()
    ticking.wait()
    began = time.perf_counter()
    call()
    ended = time.perf_counter()
    stop.set()
    ticker.join()
    times = [began, *(t for t in ticks if began < t < ended), ended]
    return max(b - a for a, b in zip(times, times[1:], strict=False)) / (ended - began)


for name, call in {
    "time.sleep(0.2)": lambda: time.sleep(0.2),
    "hashlib.pbkdf2_hmac(...)": lambda: hashlib.pbkdf2_hmac("sha256", b"", b"", 1_500_000),
    "zlib.compress(...)": lambda: zlib.compress(BYTES),
    "sum(range(...))": lambda: sum(range(25_000_000)),
    "3 ** 2_000_000": lambda: 3**power,
    "re.match(...)": lambda: re.match("(a+)+$", "a" * 23 + "b"),
}.items():
    share = longest_pause(call)
    print(f"{name:24} the other thread", "stands still" if share > 0.8 else "runs on")
