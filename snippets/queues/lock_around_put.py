# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import queue
import threading

tray: queue.Queue[str] = queue.Queue(maxsize=1)
kitchen = threading.Lock()
cook_has_kitchen = threading.Event()


def cook() -> None:
    with kitchen:
        tray.put("soup")
    with kitchen:
        cook_has_kitchen.set()
        tray.put("rice")  # (1)!


def waiter() -> None:
    cook_has_kitchen.wait()
    for _ in range(2):
        with kitchen:
            tray.get()


threads = [threading.Thread(target=task, name=task.__name__) for task in (cook, waiter)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("both dishes are served")
