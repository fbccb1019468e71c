# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# timeout = 90
# systems = ["linux"]
# why.en = "new in Python 3.14; the program reads /proc of Linux; on Windows compare the times"
# why.zh = "Python 3.14 新增；要读 Linux 的 /proc，Windows 上比较用时"
# [tool.recorded.vary.interpreters]
# match = '^InterpreterPoolExecutor: (\d\.\d)'
# least = 1.85
# most = 2.1
# ///
import time
from concurrent.futures import InterpreterPoolExecutor
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
    with InterpreterPoolExecutor(2) as pool:
        both = sum(pool.map(share_able_to_run, [1, 1]))
    print(f"InterpreterPoolExecutor: {both:.1f} loops able to run at a time")
