# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
import time
from multiprocessing import Pool


def save(name: str) -> int:
    time.sleep(0.2)
    print(f"{name} is saved")
    return len(name)


if __name__ == "__main__":
    with Pool(2) as pool:
        saved = [pool.apply_async(save, (name,)) for name in ("a.txt", "bb.txt", "ccc.txt")]
        try:
            pool.join()
        except ValueError as error:
            print(f"join refuses: {error}")
        pool.close()  # (1)!
        try:
            pool.apply_async(save, ("late.txt",))
        except ValueError as error:
            print(f"apply_async refuses: {error}")
        pool.join()  # (2)!
    print(f"all saved: {[result.get() for result in saved]}")  # (3)!
