import os
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import Event


def keep(event) -> None:
    global registered
    registered = event


def worker_pid() -> int:
    registered.wait()
    return os.getpid()


def note(future: Future) -> None:
    in_main_thread = threading.current_thread() is threading.main_thread()
    print(f"in the worker: {future.result() == os.getpid()}")
    print(f"in the main thread: {in_main_thread}")


if __name__ == "__main__":
    is_registered = Event()
    with ProcessPoolExecutor(1, initializer=keep, initargs=(is_registered,)) as pool:
        future = pool.submit(worker_pid)
        future.add_done_callback(note)
        is_registered.set()  # (1)!
