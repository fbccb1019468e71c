# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import queue
import threading

tray: queue.Queue[str] = queue.Queue(maxsize=1)
kitchen = threading.Lock()
tray_is_full = threading.Event()


def cook() -> None:
    for dish in ("soup", "rice"):
        with kitchen:
            tray.put(dish)  # (1)!
            tray_is_full.set()


def waiter() -> None:
    for _ in range(2):
        tray_is_full.wait()
        with kitchen:
            tray.get()


print("the kitchen opens")
threads = [threading.Thread(target=task, name=task.__name__) for task in (cook, waiter)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("both dishes are served")
