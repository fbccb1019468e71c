# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "on Windows a process cannot refuse terminate(): ask it with an Event"
# zh = "在 Windows 上，进程无法拒绝 terminate()：用 Event 请它停"
# ///
import signal
import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def stubborn(ready: EventType, refused: EventType) -> None:
    def refuse(*_: object) -> None:
        print("not now")
        refused.set()

    signal.signal(signal.SIGTERM, refuse)  # (1)!
    ready.set()
    time.sleep(10)


if __name__ == "__main__":
    ready, refused = Event(), Event()
    process = Process(target=stubborn, args=(ready, refused), name="stubborn")
    process.start()
    ready.wait()

    process.terminate()
    refused.wait()
    print("after terminate(): alive", process.is_alive())

    process.kill()  # (2)!
    process.join()
    print("after kill(): alive", process.is_alive(), "- exit code", process.exitcode)
