import queue
import threading
import time

orders: queue.Queue[str] = queue.Queue()


def cook() -> None:
    while True:
        dish = orders.get()
        time.sleep(0.1)
        print(f"{dish} is ready")
        orders.task_done()  # (1)!


threading.Thread(target=cook, name="kitchen", daemon=True).start()  # (2)!
for dish in ("soup", "rice", "noodles"):
    orders.put(dish)
orders.join()
print("all orders are done")
