# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
import time
from multiprocessing import Pool


def save(name: str) -> None:
    time.sleep(0.2)
    print(f"{name} is saved")


if __name__ == "__main__":
    with Pool(2) as pool:
        for name in ("a.txt", "b.txt", "c.txt"):
            pool.apply_async(save, (name,))
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
    print("everything is saved")
