# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "on Windows Ctrl-C reaches all processes of the console as well; ignore SIGINT in children"
# zh = "Windows 上 Ctrl-C 同样到达控制台的每个进程：子进程忽略 SIGINT"
# ///
import os
import signal
import time
from multiprocessing import Event, Process, Semaphore
from multiprocessing.synchronize import Event as EventType
from multiprocessing.synchronize import Semaphore as SemaphoreType


def unprepared(ready: SemaphoreType, stop: EventType) -> None:
    try:
        ready.release()
        time.sleep(10)
    except KeyboardInterrupt:
        print("KeyboardInterrupt")


def prepared(ready: SemaphoreType, stop: EventType) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # (1)!
    ready.release()
    stop.wait()
    print("has been asked to stop")


if __name__ == "__main__":
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)  # (2)!
    ready, stop = Semaphore(0), Event()
    quick, orderly = (
        Process(target=target, args=(ready, stop), name=target.__name__)
        for target in (unprepared, prepared)
    )
    for process in (quick, orderly):
        process.start()
    for _ in range(2):
        ready.acquire()
    try:
        os.killpg(0, signal.SIGINT)  # (3)!
        time.sleep(10)
    except KeyboardInterrupt:
        print("KeyboardInterrupt")
    quick.join()
    print(f"{quick.name} has ended, {orderly.name} is alive: {orderly.is_alive()}")
    stop.set()
    orderly.join()
    print(f"{orderly.name} has ended with code {orderly.exitcode}")
