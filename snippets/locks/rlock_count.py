import threading
from collections.abc import Callable

lock = threading.RLock()


def in_another_thread(task: Callable[[], None]) -> None:
    thread = threading.Thread(target=task, name=task.__name__)
    thread.start()
    thread.join()


def release() -> None:
    try:
        lock.release()
    except RuntimeError as error:
        print("another thread may not release:", error)  # (1)!


def acquire() -> None:
    got_it = lock.acquire(timeout=0.2)  # (2)!
    print("another thread gets it:", got_it)
    if got_it:
        lock.release()


lock.acquire()
lock.acquire()
in_another_thread(release)
in_another_thread(acquire)
print("main releases once")
lock.release()
in_another_thread(acquire)
print("main releases again")
lock.release()
in_another_thread(acquire)
