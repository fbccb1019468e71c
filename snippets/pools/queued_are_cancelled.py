from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

two_run = Barrier(3)
finish = Event()


def work(n: int) -> int:
    two_run.wait()
    finish.wait()
    return n


pool = ThreadPoolExecutor(max_workers=2)
futures = [pool.submit(work, n) for n in range(6)]
two_run.wait()
pool.shutdown(wait=False, cancel_futures=True)  # (1)!
print([future.cancelled() for future in futures])
#> [False, False, True, True, True, True]
finish.set()
print([future.result() for future in futures if not future.cancelled()])
#> [0, 1]
