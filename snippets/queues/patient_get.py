# /// script
# [tool.recorded]
# margin = 60
# ///
import queue
import threading
import time

orders: queue.Queue[str] = queue.Queue()
restaurant_opens = threading.Event()


def take_orders() -> None:
    restaurant_opens.wait()  # (1)!
    orders.put("soup")


waiter = threading.Thread(target=take_orders, name="waiter")
waiter.start()
began = time.monotonic()
try:
    orders.get(timeout=0.3)
except queue.Empty:  # (2)!
    waited = time.monotonic() - began
    print("nothing yet, waited 0.3 s or more:", waited >= 0.3)
restaurant_opens.set()
print("cooks", orders.get(timeout=60))  # (3)!
waiter.join()
