# /// script
# [tool.recorded]
# timeout = 60
# systems = ["linux"]
# why.en = "/proc tells how long a thread wanted a core; on Windows compare the times"
# why.zh = "线程需要核的时间，要看 Linux 的 /proc；在 Windows 上比较用时"
# [tool.recorded.vary.waiting]
# match = '^wait_\w+: wants a core for (\S+)'
# most = 0.3
# [tool.recorded.vary.computing]
# match = '^(?:add_up|read_a_file): wants a core for (\S+)'
# least = 0.7
# most = 1.05
# [tool.recorded.vary.waited]
# match = '^wait_\w+: .* of (\S+) s$'
# least = 0.3
# most = 5
# [tool.recorded.vary.computed]
# match = '^(?:add_up|read_a_file): .* of (\S+) s$'
# most = 30
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL a thread asks for a lock forty times, each time in line, before it sleeps"
# why.zh = "没有 GIL 时，线程会先试四十次，才转入睡眠等锁，每次都要排队等核"
# vary.waiting = { most = 1.05 }
# ///
import time
from pathlib import Path
from threading import Event, Timer


def wait_for_the_clock() -> None:
    time.sleep(0.3)


def wait_for_an_answer() -> None:
    answer = Event()
    Timer(0.3, answer.set).start()
    answer.wait()


def add_up() -> None:
    sum(range(20_000_000))


def read_a_file() -> None:
    for _ in range(10_000):
        Path(__file__).read_bytes()  # (1)!


def wanted_a_core() -> float:
    running, in_line, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return (int(running) + int(in_line)) / 1e9  # (2)!


for work in (wait_for_the_clock, wait_for_an_answer, add_up, read_a_file):
    began, wanted = time.perf_counter(), wanted_a_core()
    work()
    wanted = wanted_a_core() - wanted
    seconds = time.perf_counter() - began
    print(f"{work.__name__}: wants a core for {wanted / seconds:.2f} of {seconds:.1f} s")
