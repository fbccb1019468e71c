import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Event


def keep(event) -> None:
    global both_submitted
    both_submitted = event


def crash() -> None:
    both_submitted.wait()
    os._exit(1)


def square(n: int) -> int:
    return n * n


if __name__ == "__main__":
    submitted = Event()
    with ProcessPoolExecutor(1, initializer=keep, initargs=(submitted,)) as pool:
        lost = pool.submit(crash)
        waiting = pool.submit(square, 7)
        submitted.set()
        print(f"crashed: {type(lost.exception()).__name__}")
        #> crashed: BrokenProcessPool
        print(f"waiting: {type(waiting.exception()).__name__}")  # (1)!
        #> waiting: BrokenProcessPool
        try:
            pool.submit(square, 8)
        except BrokenProcessPool:
            print("this pool takes no more tasks")
            #> this pool takes no more tasks
    with ProcessPoolExecutor(max_workers=1) as pool:
        print(f"a new pool: {pool.submit(square, 8).result()}")
        #> a new pool: 64
