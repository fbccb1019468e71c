# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "on Windows a process cannot catch terminate(): ask it with an Event"
# zh = "在 Windows 上，进程无法捕获 terminate()：用 Event 请它停"
# ///
import signal
import sys
import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def unprepared(ready: EventType) -> None:
    try:
        print("at work")
        ready.set()
        while True:
            time.sleep(0.01)
    finally:
        print("tidied up")


def prepared(ready: EventType) -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))  # (1)!
    unprepared(ready)


if __name__ == "__main__":
    for target in (unprepared, prepared):
        ready = Event()
        process = Process(target=target, args=(ready,), name=target.__name__)
        process.start()
        ready.wait()
        process.terminate()
        process.join()
        print(f"{process.name}: exit code {process.exitcode}")
