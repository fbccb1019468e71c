# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# timeout = 10
# pool = ["cook-*"]
# [tool.recorded.why]
# en = "Queue.shutdown() is new in Python 3.13"
# zh = "Queue.shutdown() 从 Python 3.13 起才有"
# ///
import queue
import threading
import time

orders: queue.Queue[str] = queue.Queue()


def cook() -> None:
    while True:
        try:
            dish = orders.get()
        except queue.ShutDown:
            orders.join()  # (1)!
            print("goes home")
            return
        print(f"cooks {dish}")
        time.sleep(0.1)
        orders.task_done()


cooks = [threading.Thread(target=cook, name=f"cook-{n}") for n in (1, 2, 3)]
for dish in ("soup", "rice", "noodles"):
    orders.put(dish)
orders.shutdown()  # (2)!
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
try:
    orders.put("tea")
except queue.ShutDown:
    print("the door is closed")  # (3)!
