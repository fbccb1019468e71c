# /// script
# [tool.recorded]
# pool = ["PoolWorker-*"]
# ///
import time
from multiprocessing import Pool


def brew(cup: str, seconds: float) -> str:
    print(f"{cup} begins")
    time.sleep(seconds)
    return f"hot {cup}"


if __name__ == "__main__":
    menu = [("tea", 0.4), ("coffee", 0.2), ("cocoa", 0.1)]
    with Pool(3) as pool:
        orders = [pool.apply_async(brew, item) for item in menu]
        print("all ordered")  # (1)!
        for order in orders:
            print(order.get())  # (2)!
