# /// script
# [tool.recorded]
# timeout = 10
# ///
import queue
import threading

orders: queue.Queue[str] = queue.Queue()


def prepare(dish: str) -> None:
    if dish == "burnt rice":
        raise ValueError(f"{dish} goes to the bin")
    print(f"{dish} is ready")


def cook() -> None:
    while True:
        dish = orders.get()
        try:
            prepare(dish)
        except ValueError as error:
            print(error)
        finally:
            orders.task_done()  # (1)!


threading.Thread(target=cook, name="kitchen", daemon=True).start()
for dish in ("soup", "burnt rice", "noodles"):
    orders.put(dish)
orders.join()
print("all orders are done")
try:
    orders.task_done()
except ValueError as error:
    print(error)  # (2)!
