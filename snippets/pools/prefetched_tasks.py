import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def keep(*events) -> None:
    global begun, finish
    begun, finish = events


def work(n: int) -> int:
    begun.set()
    finish.wait()
    return n


if __name__ == "__main__":
    has_begun, may_finish = Event(), Event()
    with ProcessPoolExecutor(1, initializer=keep, initargs=(has_begun, may_finish)) as executor:
        futures = [executor.submit(work, 0)]
        has_begun.wait()
        futures += [executor.submit(work, n) for n in (1, 2, 3, 4)]
        while not futures[2].running():  # (1)!
            time.sleep(0.01)
        print("running:", *[future.running() for future in futures])
        #> running: True True True False False
        print("cancel: ", *[future.cancel() for future in futures])  # (2)!
        #> cancel:  False False False True True
        may_finish.set()
    print("results:", *[future.result() for future in futures if not future.cancelled()])
    #> results: 0 1 2
