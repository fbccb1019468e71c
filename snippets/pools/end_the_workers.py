# /// script
# requires-python = ">=3.14"
# [tool.recorded.why]
# en = "`terminate_workers()` is new in Python 3.14"
# zh = "`terminate_workers()` 是 Python 3.14 新增的"
# ///
from concurrent.futures import ProcessPoolExecutor
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
        future = pool.submit(search_for_ever)
        has_begun.wait()
        print(f"cancel: {future.cancel()}")
        #> cancel: False
        pool.terminate_workers()  # (1)!
        print(f"now: {type(future.exception()).__name__}")
        #> now: BrokenProcessPool
