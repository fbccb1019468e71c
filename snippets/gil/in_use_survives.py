import gc
import threading
import weakref


class Letter:
    def __init__(self, text: str) -> None:
        self.text = text
        self.me = self  # (1)!


def hold(letter: Letter) -> None:
    may_go.wait()  # (2)!
    print("the blocked thread reads:", letter.text)


def gone() -> list[str]:
    return [name for name, letter in watched.items() if letter() is None]


may_go = threading.Event()
in_use, forgotten = Letter("still here"), Letter("lost")
watched = {"in use": weakref.ref(in_use), "forgotten": weakref.ref(forgotten)}
worker = threading.Thread(target=hold, args=(in_use,), name="worker")
worker.start()
worker.join(timeout=0.2)
print("the thread is blocked:", worker.is_alive())

del in_use, forgotten
print("gone before the collection:", gone())
gc.collect()
print("gone after it:", gone())
may_go.set()
worker.join()
gc.collect()
print("gone after the thread has ended:", gone())
