import threading
from collections.abc import Callable
from threading import Event, Thread


def try_out(title: str, call: Callable[[], object]) -> None:
    try:
        call()
    except RuntimeError as error:
        print(f"{title}: {error}")


may_go = Event()
worker = Thread(target=may_go.wait)
try_out("join before start", worker.join)
worker.start()
try_out("start twice", worker.start)
try_out("daemon while running", lambda: setattr(worker, "daemon", True))
may_go.set()
worker.join()
try_out("start again after its end", worker.start)
try_out("join oneself", threading.current_thread().join)
print("join twice is fine:", worker.join())
