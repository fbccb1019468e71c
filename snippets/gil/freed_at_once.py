import gc
import threading
import weakref


class Cup:
    pass


def drop(cups: list[Cup]) -> None:
    cups.pop()  # (1)!
    print("popped by", threading.current_thread().name)


def report() -> None:
    print("cup freed in", threading.current_thread().name)


gc.disable()
cups = [Cup()]
weakref.finalize(cups[0], report)
worker = threading.Thread(target=drop, args=(cups,), name="worker")
worker.start()
worker.join()
print("cycle collector enabled:", gc.isenabled())
