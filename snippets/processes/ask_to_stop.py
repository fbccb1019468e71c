from multiprocessing import Event, Lock, Process
from multiprocessing.synchronize import Event as EventType
from multiprocessing.synchronize import Lock as LockType


def work(lock: LockType, taken: EventType, stop: EventType) -> None:
    try:
        with lock:
            taken.set()
            stop.wait()  # (1)!
    finally:
        print("tidied up")


if __name__ == "__main__":
    lock, taken, stop = Lock(), Event(), Event()
    worker = Process(target=work, args=(lock, taken, stop), name="worker")
    worker.start()
    taken.wait()
    print("lock to be had:", lock.acquire(timeout=0.2))
    stop.set()
    worker.join()
    print("exit code:", worker.exitcode)
    print("lock to be had:", lock.acquire(timeout=0.5))
