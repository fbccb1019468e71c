import os
import sys
from multiprocessing import Lock, Process


def acquire_and_fail(lock) -> None:
    lock.acquire()
    sys.exit(1)  # (1)!


def with_and_fail(lock) -> None:
    with lock:
        sys.exit(1)


def with_and_die(lock) -> None:
    with lock:
        os._exit(1)  # (2)!


if __name__ == "__main__":
    for leave in (acquire_and_fail, with_and_fail, with_and_die):
        lock = Lock()
        process = Process(target=leave, args=(lock,))
        process.start()
        process.join()
        free = lock.acquire(timeout=0.2)
        print(f"{leave.__name__}: exit code {process.exitcode}, free again: {free}")
        #> acquire_and_fail: exit code 1, free again: False
        #> with_and_fail: exit code 1, free again: True
        #> with_and_die: exit code 1, free again: False
