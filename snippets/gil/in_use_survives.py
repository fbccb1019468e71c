import gc
import threading
import weakref


class Letter:
    text = "still here"


def hold(letter: Letter) -> None:
    may_go.wait()  # (1)!
    print("the blocked thread reads its letter:", letter.text)


may_go = threading.Event()
letter = Letter()
watched = weakref.ref(letter)
worker = threading.Thread(target=hold, args=(letter,), name="worker")
worker.start()
worker.join(timeout=0.2)
print("the thread is blocked:", worker.is_alive())

del letter
gc.collect()
print("collected while the thread was blocked:", watched() is None)
may_go.set()
worker.join()
del worker
gc.collect()
print("collected after the thread has ended:", watched() is None)
