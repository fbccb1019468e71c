import gc
import threading


class Knot:
    def __init__(self) -> None:
        self.me = self  # (1)!


def note(phase: str, details: dict[str, int]) -> None:
    collectors.add(threading.current_thread().name)


def tie_knots() -> None:
    for _ in range(300_000):
        Knot()


collectors: set[str] = set()
gc.callbacks.append(note)
for name in ("first", "second"):
    collectors.clear()
    worker = threading.Thread(target=tie_knots, name=name)
    worker.start()
    worker.join()
    print(f"garbage of {name} was collected in {collectors}")
    #> garbage of first was collected in {'first'}
    #> garbage of second was collected in {'second'}
