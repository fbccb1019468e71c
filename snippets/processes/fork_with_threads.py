# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fork, and so not this trouble: libraries start fresh in each child"
# zh = "Windows 没有 fork，也没有这个麻烦：库在子进程里重新开始"
# [[tool.recorded.differs]]
# python = "<3.12"
# run = "3.11"
# [tool.recorded.differs.why]
# en = "Before Python 3.12 there was no warning."
# zh = "Python 3.12 之前没有警告。"
# ///
import warnings
from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()


def hold_lock(taken: Event, enough: Event) -> None:
    with lock:
        taken.set()
        enough.wait()


def need_lock() -> None:
    print(f"got the lock: {lock.acquire(timeout=0.5)}")  # (1)!


if __name__ == "__main__":
    taken, enough = Event(), Event()
    holder = Thread(target=hold_lock, args=(taken, enough), name="holder")
    holder.start()
    taken.wait()
    for method in ("fork", "spawn"):
        child = get_context(method).Process(target=need_lock, name=method)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")  # (2)!
            child.start()
        enough.set()
        child.join()
        print(f"{method}: {[warning.category.__name__ for warning in caught]}")
    holder.join()
