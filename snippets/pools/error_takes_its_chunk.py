# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
from multiprocessing import Pool


def check(n: int) -> None:
    print(f"checks {n}")
    if n == 1:
        raise ValueError(n)


if __name__ == "__main__":
    with Pool(2) as pool:
        result = pool.map_async(check, range(8), chunksize=4)
        pool.close()
        pool.join()
    try:
        result.get()
    except ValueError as error:
        print(f"failed: {error}")
