# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import queue
import threading

orders: queue.Queue[str] = queue.Queue()


def cook() -> None:
    while True:
        dish = orders.get()
        if dish == "burnt rice":
            print(f"{dish} goes to the bin")
            continue  # (1)!
        print(f"{dish} is ready")
        orders.task_done()


threading.Thread(target=cook, name="kitchen", daemon=True).start()
for dish in ("soup", "burnt rice", "noodles"):
    orders.put(dish)
orders.join()
print("all orders are done")
