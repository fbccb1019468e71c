# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
from multiprocessing import Pool


def square(n: int) -> int:
    print(f"squares {n}")
    return n * n


def show(value: int) -> None:
    print(f"callback gets {value}")  # (1)!


if __name__ == "__main__":
    with Pool(1) as pool:
        result = pool.apply_async(square, (7,), callback=show)
        print(f"get returns {result.get()}")
