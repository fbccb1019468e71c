# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.ratio]
# match = '(\d\.\d) times'
# least = 1.5
# most = 2.5
# ///
import time
from multiprocessing import Pool

SLOW_FIRST = [0.2] * 4 + [0.0] * 4


def wait(seconds: float) -> None:
    time.sleep(seconds)


def elapsed(pool, chunksize: int) -> float:
    began = time.perf_counter()
    pool.map(wait, SLOW_FIRST, chunksize=chunksize)
    return time.perf_counter() - began


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(abs, range(100))  # (1)!
        by_four = elapsed(pool, 4)
        by_one = min(elapsed(pool, 1) for _ in range(3))  # (2)!
    print(f"chunks of four take {by_four / by_one:.1f} times as long as chunks of one")
