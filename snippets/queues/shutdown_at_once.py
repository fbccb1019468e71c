# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# timeout = 10
# [tool.recorded.why]
# en = "Queue.shutdown() is new in Python 3.13"
# zh = "Queue.shutdown() 从 Python 3.13 起才有"
# ///
import queue
from threading import Event, Thread

orders: queue.Queue[str] = queue.Queue()
is_cooking, may_finish = Event(), Event()
cooked: list[str] = []


def cook() -> None:
    try:
        while True:
            dish = orders.get()
            is_cooking.set()
            may_finish.wait()
            cooked.append(dish)
            orders.task_done()
    except queue.ShutDown:  # (1)!
        print("goes home")


for dish in ("soup", "rice", "noodles"):
    orders.put(dish)
kitchen = Thread(target=cook, name="kitchen")
kitchen.start()
is_cooking.wait()
orders.shutdown(immediate=True)  # (2)!
print("orders left:", orders.qsize())
waiter = Thread(target=orders.join)
waiter.start()
waiter.join(timeout=0.2)
print("join() waits for the dish in hand:", waiter.is_alive())
may_finish.set()
waiter.join()  # (3)!
kitchen.join()
print("join() has returned, cooked:", cooked)
