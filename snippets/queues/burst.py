import queue
import threading
import time

orders: queue.Queue[str] = queue.Queue()
cooking, may_go_on = threading.Event(), threading.Event()


def cook() -> None:
    while (dish := orders.get()) != "closing time":
        cooking.set()
        may_go_on.wait()
        print(f"{dish} is cooked")
        orders.task_done()


kitchen = threading.Thread(target=cook, name="kitchen")
kitchen.start()
orders.put("soup")
cooking.wait()  # (1)!
for dish in ("rice", "noodles", "tofu", "tea"):
    orders.put(dish)
    time.sleep(0.05)
print("burst is over, waiting in the queue:", orders.qsize())
may_go_on.set()
orders.join()  # (2)!
print("quiet again, waiting in the queue:", orders.qsize())
orders.put("closing time")
kitchen.join()
