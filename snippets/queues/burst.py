import queue
import threading
import time

orders: queue.Queue[str] = queue.Queue()
cooking, may_go_on = threading.Event(), threading.Event()


def cook() -> None:
    while (dish := orders.get()) != "closing time":
        cooking.set()
        may_go_on.wait()
        time.sleep(0.05)
        print(f"{dish} is cooked")


kitchen = threading.Thread(target=cook, name="kitchen")
kitchen.start()
orders.put("soup")
cooking.wait()  # (1)!
for dish in ("rice", "noodles", "tofu", "tea"):
    orders.put(dish)
print("burst is over, waiting in the queue:", orders.qsize())
may_go_on.set()
orders.put("closing time")
kitchen.join()
print("quiet again, waiting in the queue:", orders.qsize())
