import sys
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Thread, current_thread

registered = Event()


def which_worker() -> Thread:
    registered.wait()  # (1)!
    return current_thread()


def leave(future: Future[Thread]) -> None:
    sys.exit("done")


pool = ThreadPoolExecutor(max_workers=1)
first = pool.submit(which_worker)
first.add_done_callback(leave)
registered.set()

worker = first.result()
worker.join()  # (2)!
print(f"the worker is alive: {worker.is_alive()}")
second = pool.submit(pow, 2, 10)
try:
    print(second.result(timeout=0.3))
except TimeoutError:
    print("the next task: no result")
