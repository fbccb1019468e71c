# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.ratio]
# match = '(\d\.\d) times'
# least = 2.0
# most = 5
# ///
import time
from multiprocessing import Pool


def ask_a_slow_service(n: int) -> int:
    time.sleep(0.3)
    return n * n


if __name__ == "__main__":
    with Pool(4) as pool:
        pool.map(abs, range(100))  # (1)!

        began = time.perf_counter()
        in_loop = [ask_a_slow_service(n) for n in range(8)]
        loop = time.perf_counter() - began

        began = time.perf_counter()
        in_pool = pool.map(ask_a_slow_service, range(8), chunksize=1)
        four_workers = time.perf_counter() - began

    print(f"same results: {in_loop == in_pool}")
    print(f"the loop takes {loop / four_workers:.1f} times as long as four workers")
