# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
import time
from multiprocessing import Pool


def brew(cup: str) -> str:
    print(f"{cup} begins")
    time.sleep(0.2)
    return f"hot {cup}"


if __name__ == "__main__":
    with Pool(3) as pool:
        for cup in ("tea", "coffee", "cocoa"):
            order = pool.apply_async(brew, (cup,))
            print(order.get())  # (1)!
