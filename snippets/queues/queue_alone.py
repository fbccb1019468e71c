import queue
import threading

tray: queue.Queue[str] = queue.Queue(maxsize=2)


def cook() -> None:
    for dish in ("soup", "rice", "tea"):
        tray.put(dish)  # (1)!


def waiter() -> None:
    for _ in range(3):
        tray.get()


threads = [threading.Thread(target=task, name=task.__name__) for task in (cook, waiter)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("dinner is served")
#> dinner is served
