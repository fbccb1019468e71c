# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.busy]
# match = 'after (\d\.\d\d) s'
# least = 0.6
# ///
import time


def cook(dish: str) -> None:
    time.sleep(0.2)
    print(f"{dish} is cooked")


def take_orders() -> None:
    for dish in ("soup", "rice", "noodles"):
        print(f"{dish} is ordered")
        cook(dish)  # (1)!


began = time.perf_counter()
take_orders()
print(f"the waiter is free after {time.perf_counter() - began:.2f} s")
