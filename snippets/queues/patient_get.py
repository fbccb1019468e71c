import queue
import threading

orders: queue.Queue[str] = queue.Queue()
restaurant_opens = threading.Event()


def take_orders() -> None:
    restaurant_opens.wait()  # (1)!
    orders.put("soup")


waiter = threading.Thread(target=take_orders, name="waiter")
waiter.start()
try:
    orders.get(timeout=0.3)
except queue.Empty:  # (2)!
    print("nothing yet, sharpens the knives")
restaurant_opens.set()
print("cooks", orders.get())
waiter.join()
