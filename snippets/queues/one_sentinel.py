# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# pool = ["cook-*"]
# ///
import queue
import threading

orders: queue.Queue[str | None] = queue.Queue()


def cook() -> None:
    while orders.get() is not None:
        pass
    print("goes home")


cooks = [threading.Thread(target=cook, name=f"cook-{n}") for n in (1, 2, 3)]
for thread in cooks:
    thread.start()
for dish in ("soup", "rice", "noodles", "tofu"):
    orders.put(dish)
orders.put(None)  # (1)!
for thread in cooks:
    thread.join()
print("the kitchen is dark")
