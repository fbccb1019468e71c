# /// script
# [tool.recorded]
# timeout = 90
# systems = ["linux"]
# why.en = "/proc tells how long threads were ready, on Linux only; on Windows compare the times"
# why.zh = "线程就绪了多久，要看 Linux 的 /proc；在 Windows 上比较用时"
# [tool.recorded.vary.threads]
# match = '^ThreadPoolExecutor: (\d\.\d)'
# least = 0.7
# most = 1.8
# [tool.recorded.vary.processes]
# match = '^ProcessPoolExecutor: (\d\.\d)'
# least = 1.85
# most = 2.1
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL both threads can run all the time"
# why.zh = "没有 GIL，两个线程一直都能运行"
# vary.threads = { least = 1.85, most = 2.1 }
# ///
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path


def ready_seconds() -> float:
    on_core, in_line, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return (int(on_core) + int(in_line)) / 1e9


def share_able_to_run(seconds: float) -> float:
    began, ready = time.perf_counter(), ready_seconds()
    while time.perf_counter() < began + seconds:
        pass
    return (ready_seconds() - ready) / (time.perf_counter() - began)


if __name__ == "__main__":
    sys.setswitchinterval(0.1)
    for executor in (ThreadPoolExecutor, ProcessPoolExecutor):
        with executor(2) as pool:
            both = sum(pool.map(share_able_to_run, [1, 1]))
        print(f"{executor.__name__}: {both:.1f} loops able to run at a time")
