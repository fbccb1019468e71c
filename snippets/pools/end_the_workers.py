# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "`terminate_workers()` is new in Python 3.14"
# zh = "`terminate_workers()` 是 Python 3.14 新增的"
# ///
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Event


def keep(event) -> None:
    global begun
    begun = event


def search_for_ever() -> None:
    begun.set()
    while True:
        pass


if __name__ == "__main__":
    has_begun = Event()
    with ProcessPoolExecutor(1, initializer=keep, initargs=(has_begun,)) as pool:
        futures = [pool.submit(search_for_ever) for _ in range(5)]
        has_begun.wait()
        print(f"cancel the first: {futures[0].cancel()}")
        #> cancel the first: False
        pool.terminate_workers()  # (1)!
        print(f"the first: {type(futures[0].exception()).__name__}")
        #> the first: BrokenProcessPool
        print(f"the last is cancelled: {futures[-1].cancelled()}")  # (2)!
        #> the last is cancelled: True
        try:
            pool.submit(abs, -1)
        except BrokenProcessPool:
            print("no more tasks")
            #> no more tasks
