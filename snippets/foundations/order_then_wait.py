# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = "([0-9.]+) s$"
# least = 0.3
# most = 0.89
# ///
import time
from concurrent.futures import ThreadPoolExecutor, wait


def cook(dish: str) -> str:
    time.sleep(0.3)
    return dish


with ThreadPoolExecutor(3, "cook") as kitchen:
    wait([kitchen.submit(time.sleep, 0.1) for _ in range(3)])  # (1)!
    began = time.perf_counter()
    orders = [kitchen.submit(cook, dish) for dish in ("soup", "fish", "rice")]  # (2)!
    wait(orders)  # (3)!
    print(f"on the table: {[order.done() for order in orders]}")
    for order in orders:
        print(f"{order.result()} eaten")
    print(f"all eaten after {time.perf_counter() - began:.1f} s")
