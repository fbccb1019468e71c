from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

registered = Event()


def work() -> int:
    registered.wait()
    return 42


def early(future: Future) -> None:
    print(f"early callback: {future.result()}")


def late(future: Future) -> None:
    print(f"late callback: {future.result()}")


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker") as pool:
    future = pool.submit(work)
    future.add_done_callback(early)  # (1)!
    registered.set()
future.add_done_callback(late)  # (2)!
