import queue
import threading

orders: queue.Queue[str] = queue.Queue()
kitchen_is_dark = threading.Event()


def cook() -> None:
    cooked = 0
    while not orders.empty():  # (1)!
        orders.get()
        cooked += 1
    print(f"goes home, cooked {cooked}")
    kitchen_is_dark.set()


def take_orders() -> None:
    kitchen_is_dark.wait()  # (2)!
    for dish in ("soup", "rice", "noodles"):
        orders.put(dish)


threads = [threading.Thread(target=task, name=task.__name__) for task in (take_orders, cook)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("orders nobody will cook:", orders.qsize())
