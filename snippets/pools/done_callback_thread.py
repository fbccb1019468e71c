from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Event

registered = Event()


def work() -> int:
    registered.wait()
    return 42


def early(future: Future) -> None:
    print(f"early callback: {future.result()}")


def late(future: Future) -> None:
    print(f"late callback: {future.result()}")


def cancelled(future: Future) -> None:
    try:
        future.result()
    except CancelledError:
        print("callback of the cancelled one: CancelledError")


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker") as pool:
    future, second = pool.submit(work), pool.submit(work)
    future.add_done_callback(early)  # (1)!
    second.add_done_callback(cancelled)
    second.cancel()  # (2)!
    registered.set()
future.add_done_callback(late)  # (3)!
