# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = "([0-9.]+) s$"
# least = 0.9
# most = 5
# ///
import time
from concurrent.futures import ThreadPoolExecutor


def cook(dish: str) -> str:
    time.sleep(0.3)
    return dish


with ThreadPoolExecutor(3, "cook") as kitchen:
    began = time.perf_counter()
    for dish in ("soup", "fish", "rice"):
        order = kitchen.submit(cook, dish)
        looks = 0
        while not order.done():  # (1)!
            looks += 1
        print(f"{order.result()} eaten, looked a hundred times for it: {looks >= 100}")
    print(f"all eaten after {time.perf_counter() - began:.1f} s")
