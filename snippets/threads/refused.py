import threading
from collections.abc import Callable
from threading import Event, Thread


def try_out(title: str, call: Callable[[], object]) -> None:
    try:
        call()
    except RuntimeError as error:
        print(f"{title}: {error}")


class Forgetful(Thread):
    def __init__(self) -> None:
        self.cup = "tea"  # (1)!


try_out("start without super().__init__()", Forgetful().start)

may_go = Event()
worker = Thread(target=may_go.wait)
try_out("join before start", worker.join)
worker.start()
try_out(f"start twice, alive {worker.is_alive()}", worker.start)
try_out("daemon while running", lambda: setattr(worker, "daemon", True))
may_go.set()
worker.join()
try_out(f"start again, alive {worker.is_alive()}", worker.start)
try_out("join oneself", threading.current_thread().join)
print("join twice is fine:", worker.join())
