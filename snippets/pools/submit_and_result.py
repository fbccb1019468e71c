# /// script
# [tool.recorded]
# pool = ["worker_*"]
# ///
import time
from concurrent.futures import ThreadPoolExecutor


def brew(cup: str) -> str:
    print(f"{cup} begins")
    time.sleep(0.2)
    return f"hot {cup}"


with ThreadPoolExecutor(max_workers=3, thread_name_prefix="worker") as pool:
    futures = [pool.submit(brew, cup) for cup in ("tea", "coffee", "cocoa")]
    print("all ordered")
    for future in futures:
        print(future.result())  # (1)!
