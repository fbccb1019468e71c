# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "interrupt() is new in Python 3.14, and not for Windows: ask with an Event"
# zh = "interrupt() 是 Python 3.14 新增的，Windows 上没有：用 Event"
# ///
import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def work(ready: EventType) -> None:
    try:
        ready.set()
        time.sleep(10)
    except KeyboardInterrupt:
        print("interrupted")
    finally:
        print("tidied up")


if __name__ == "__main__":
    ready = Event()
    worker = Process(target=work, args=(ready,), name="worker")
    worker.start()
    ready.wait()
    worker.interrupt()
    worker.join()
    print("exit code:", worker.exitcode)
