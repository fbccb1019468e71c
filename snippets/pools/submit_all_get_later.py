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
        orders = [pool.apply_async(brew, (cup,)) for cup in ("tea", "coffee", "cocoa")]
        print("all ordered")  # (1)!
        for order in orders:
            print(order.get())  # (2)!
