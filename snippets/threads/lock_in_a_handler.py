import signal
from queue import SimpleQueue
from threading import Lock

lock = Lock()
notes: SimpleQueue[str] = SimpleQueue()


def careless(number: int, frame: object) -> None:
    print("careless gets the lock:", lock.acquire(timeout=0.2))  # (1)!
    #> careless gets the lock: False


def careful(number: int, frame: object) -> None:
    notes.put("Ctrl-C")  # (2)!


for handler in (careless, careful):
    signal.signal(signal.SIGINT, handler)
    with lock:
        signal.raise_signal(signal.SIGINT)  # (3)!
    print(f"main leaves the lock, {handler.__name__} is over")
    #> main leaves the lock, careless is over
    #> main leaves the lock, careful is over
print("main reads the note:", notes.get())
#> main reads the note: Ctrl-C
