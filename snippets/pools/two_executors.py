import os
import threading
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor


def where() -> tuple[int, str]:
    return os.getpid(), threading.current_thread().name


def ask(pool: Executor) -> None:
    with pool:
        pid, thread = pool.submit(where).result()  # (1)!
    here = os.getpid()
    print(f"{type(pool).__name__}: same process {pid == here}, thread {thread}")
    #> ThreadPoolExecutor: same process True, thread worker_0
    #> ProcessPoolExecutor: same process False, thread MainThread


if __name__ == "__main__":
    ask(ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker"))
    ask(ProcessPoolExecutor(max_workers=1))
