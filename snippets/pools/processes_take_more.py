import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier, Event


def keep(barrier, event) -> None:
    global both_run, finish
    both_run, finish = barrier, event


def work(n: int) -> int:
    if n < 2:
        both_run.wait()
        finish.wait()
    return n


if __name__ == "__main__":
    both, may_finish = Barrier(3), Event()
    executor = ProcessPoolExecutor(2, initializer=keep, initargs=(both, may_finish))
    futures = [executor.submit(work, n) for n in (0, 1)]
    both.wait()
    futures += [executor.submit(work, n) for n in range(2, 8)]
    while not futures[4].running():  # (1)!
        time.sleep(0.01)
    futures[-1].add_done_callback(lambda _: may_finish.set())  # (2)!
    executor.shutdown(cancel_futures=True)
    print("done:", *[n for n, future in enumerate(futures) if not future.cancelled()])
    #> done: 0 1 2 3 4
