# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
import time
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
    has_begun = Event()
    with Pool(1, initializer=keep, initargs=(has_begun,)) as pool:
        tasks = [pool.apply_async(save, (name,)) for name in ("a.txt", "b.txt")]
        has_begun.wait()
        print("main leaves the block")
    print(f"the end, saved: {[task.ready() for task in tasks]}")  # (1)!
