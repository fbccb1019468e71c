# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no SIGTERM between processes: ask it to stop by an Event or a connection"
# why.zh = "Windows 进程之间没有 SIGTERM：用 Event 或一个连接请它停"
# ///
import multiprocessing
import signal
import sys
import time
from multiprocessing.synchronize import Event


def serve(prepared: bool, serving: Event) -> None:
    if prepared:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # (1)!
    try:
        serving.set()
        time.sleep(10)
    finally:
        print("finishes its answer")


if __name__ == "__main__":
    for name, prepared in (("unprepared", False), ("prepared", True)):
        serving = multiprocessing.Event()
        server = multiprocessing.Process(target=serve, args=(prepared, serving), name=name)
        server.start()
        serving.wait()
        server.terminate()  # (2)!
        server.join()
        print(f"{name}: exit code {server.exitcode}")
