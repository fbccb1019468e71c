# /// script
# [tool.recorded]
# calm = true
# systems = ["linux"]
# why.en = "/proc tells how long a thread wanted a core; on Windows compare the times"
# why.zh = "线程需要核的时间，要看 Linux 的 /proc；在 Windows 上比较用时"
# [tool.recorded.vary.times]
# match = ': (\S+) cooking times'
# least = 1.0
# most = 5
# [tool.recorded.vary.at_rest]
# match = '^(?:wait_for_it|be_called): .* a core for (\S+) of that$'
# most = 0.3
# [tool.recorded.vary.busy]
# match = '^look_for_it: .* a core for (\S+) of that$'
# least = 0.7
# most = 1.05
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL a thread asks for a lock forty times, each time in line, before it sleeps"
# why.zh = "没有 GIL 时，线程会先试四十次，才转入睡眠等锁，每次都要排队等核"
# vary.at_rest = { most = 1.05 }
# ///
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

COOKING = 0.3


def wait_for_it() -> None:
    kitchen.submit(time.sleep, COOKING).result()


def look_for_it() -> None:
    order = kitchen.submit(time.sleep, COOKING)
    while not order.done():
        pass


def be_called() -> None:
    ready = Event()
    kitchen.submit(time.sleep, COOKING).add_done_callback(lambda _: ready.set())  # (1)!
    ready.wait()


def wanted_a_core() -> float:
    running, in_line, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return (int(running) + int(in_line)) / 1e9  # (2)!


with ThreadPoolExecutor(3) as kitchen:
    for way in (wait_for_it, look_for_it, be_called):
        began, wanted = time.perf_counter(), wanted_a_core()
        way()
        seconds = time.perf_counter() - began
        share = (wanted_a_core() - wanted) / seconds
        times = seconds / COOKING
        print(f"{way.__name__}: {times:.1f} cooking times, a core for {share:.2f} of that")
