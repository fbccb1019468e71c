# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.busy]
# match = 'after (\d\.\d\d) s'
# most = 0.59
# ///
import queue
import threading
import time

orders: queue.Queue[str | None] = queue.Queue()


def cook() -> None:
    while (dish := orders.get()) is not None:
        time.sleep(0.2)
        print(f"{dish} is cooked")


def take_orders() -> None:
    for dish in ("soup", "rice", "noodles"):
        print(f"{dish} is ordered")
        orders.put(dish)  # (1)!


kitchen = threading.Thread(target=cook, name="kitchen")
kitchen.start()
began = time.perf_counter()
take_orders()
print(f"the waiter is free after {time.perf_counter() - began:.2f} s")
orders.put(None)  # (2)!
kitchen.join()
print("the kitchen is dark")
