# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
import os
from multiprocessing import Pool, TimeoutError


def crash() -> None:
    print("worker dies", flush=True)
    os._exit(1)  # (1)!


def square(n: int) -> int:
    return n * n


if __name__ == "__main__":
    with Pool(1) as pool:
        lost = pool.apply_async(crash)
        print(f"a later task: {pool.apply(square, (7,))}")  # (2)!
        try:
            lost.get(timeout=0.3)
        except TimeoutError:
            print(f"the lost task: ready {lost.ready()}")
