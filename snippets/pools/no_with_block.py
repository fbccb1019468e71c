# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
import time
import warnings
from multiprocessing import Event, Pool


def keep(event) -> None:
    global begun
    begun = event


def save(name: str) -> None:
    print(f"{name} is being saved", flush=True)
    begun.set()
    time.sleep(10)
    print(f"{name} is saved")


if __name__ == "__main__":
    warnings.simplefilter("ignore", ResourceWarning)  # (1)!
    has_begun = Event()
    pool = Pool(1, initializer=keep, initargs=(has_begun,))
    pool.apply_async(save, ("a.txt",))
    has_begun.wait()
    print("the last line of main")
