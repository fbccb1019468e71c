import threading
import time
from collections import Counter


class CountingLock:
    """A lock that counts: how often it was free at once, who had to wait, and how long."""

    def __init__(self, name: str) -> None:
        self.name, self.lock = name, threading.Lock()
        self.at_once, self.waited, self.seconds = 0, Counter(), 0.0

    def __enter__(self) -> None:
        if self.lock.acquire(blocking=False):  # (1)!
            self.at_once += 1
            return
        begin = time.perf_counter()
        one_waits.release()
        self.lock.acquire()
        self.seconds += time.perf_counter() - begin  # (2)!
        self.waited[threading.current_thread().name] += 1

    def __exit__(self, *exception: object) -> None:
        self.lock.release()


def pay() -> None:
    with till:
        if threading.current_thread().name == "Ann":
            ann_is_inside.set()
            for _ in others:
                one_waits.acquire()  # (3)!
        time.sleep(0.1)
        with diary:
            pass


till, diary = CountingLock("till"), CountingLock("diary")
ann_is_inside, one_waits = threading.Event(), threading.Semaphore(0)
ann = threading.Thread(target=pay, name="Ann")
others = [threading.Thread(target=pay, name=name) for name in ("Bob", "Eve")]
ann.start()
ann_is_inside.wait()
for guest in others:
    guest.start()
for guest in (ann, *others):
    guest.join()
for lock in (till, diary):
    print(f"{lock.name}: free at once {lock.at_once} times, waited for by {sorted(lock.waited)}")
    #> till: free at once 1 times, waited for by ['Bob', 'Eve']
    #> diary: free at once 3 times, waited for by []
print("waited for the till, in all 0.3 s or more:", till.seconds > 0.29)
#> waited for the till, in all 0.3 s or more: True
