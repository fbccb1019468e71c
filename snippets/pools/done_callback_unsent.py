from concurrent.futures import Future, ProcessPoolExecutor
from threading import Event, current_thread

registered = Event()


class Unsendable:
    def __reduce__(self) -> str:  # (1)!
        registered.wait()
        raise TypeError("this cannot be sent")


def note(future: Future) -> None:
    print(f"{type(future.exception()).__name__} in {current_thread().name}")
    #> TypeError in QueueFeederThread


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        executor.submit(print, Unsendable()).add_done_callback(note)
        registered.set()
