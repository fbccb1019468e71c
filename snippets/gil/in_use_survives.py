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


may_go = threading.Event()
in_use, forgotten = Letter("still here"), Letter("lost")
watched = {"in use": weakref.ref(in_use), "forgotten": weakref.ref(forgotten)}
worker = threading.Thread(target=hold, args=(in_use,), name="worker")
worker.start()
worker.join(timeout=0.2)
print("the thread is blocked:", worker.is_alive())

del in_use, forgotten
gc.collect()
for name, letter in watched.items():
    print(f"{name}, collected: {letter() is None}")
may_go.set()
worker.join()
gc.collect()
print("in use, collected after the thread has ended:", watched["in use"]() is None)
