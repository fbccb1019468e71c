# /// script
# [tool.recorded]
# timeout = 10
# pool = ["cook-*"]
# ///
import queue
import threading
import time

orders: queue.Queue[str | None] = queue.Queue()


def cook() -> None:
    while (dish := orders.get()) is not None:
        print(f"cooks {dish}")
        time.sleep(0.1)
        orders.task_done()
    print("goes home")


cooks = [threading.Thread(target=cook, name=f"cook-{n}") for n in (1, 2, 3)]
for thread in cooks:
    thread.start()
for dish in ("soup", "rice", "noodles"):
    orders.put(dish)
orders.join()  # (1)!
for _ in cooks:
    orders.put(None)  # (2)!
for thread in cooks:
    thread.join()
print("the kitchen is dark")
