# /// script
# [tool.recorded]
# margin = 0.5
# ///
import time
from collections.abc import Callable
from threading import Event, Thread


def sleep_on(begun: Event, stop: Event) -> None:
    while not stop.is_set():
        begun.set()
        time.sleep(3)


def wait_on(begun: Event, stop: Event) -> None:
    begun.set()
    while not stop.wait(timeout=3):
        pass


def ends_at_once(work: Callable[[Event, Event], None]) -> bool:
    begun, stop = Event(), Event()
    worker = Thread(target=work, args=(begun, stop), daemon=True)  # (1)!
    worker.start()
    begun.wait()
    time.sleep(0.2)  # (2)!
    stop.set()
    worker.join(timeout=0.5)  # (3)!
    return not worker.is_alive()


print("time.sleep: ends within half a second:", ends_at_once(sleep_on))
print("stop.wait:  ends within half a second:", ends_at_once(wait_on))
