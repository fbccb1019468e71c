import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, Semaphore


def connect(attempts) -> None:
    attempts.release()
    os._exit(1)


if __name__ == "__main__":
    attempts = Semaphore(0)
    with Pool(1, initializer=connect, initargs=(attempts,)) as pool:
        task = pool.apply_async(abs, (-1,))
        for n in (1, 2, 3):
            died = attempts.acquire(timeout=10)  # (1)!
            print(f"Pool: worker {n} died: {died}, task ready: {task.ready()}")
            #> Pool: worker 1 died: True, task ready: False
            #> Pool: worker 2 died: True, task ready: False
            #> Pool: worker 3 died: True, task ready: False

    with ProcessPoolExecutor(1, initializer=connect, initargs=(attempts,)) as pool:
        error = pool.submit(abs, -1).exception()  # (2)!
    print(f"ProcessPoolExecutor: {type(error).__name__}")
    #> ProcessPoolExecutor: BrokenProcessPool
