import queue
import threading
import time

orders: queue.Queue[str] = queue.Queue()
is_done = {dish: threading.Event() for dish in ("soup", "rice", "noodles")}
waits_for = {"soup": "noodles", "noodles": "rice"}  # (1)!
taking = threading.Lock()
taken: list[str] = []
finished: list[str] = []


def cook() -> None:
    with taking:  # (2)!
        dish = orders.get()
        taken.append(dish)
    if dish in waits_for:
        is_done[waits_for[dish]].wait()
    time.sleep(0.1)
    finished.append(dish)
    is_done[dish].set()


for dish in is_done:
    orders.put(dish)
cooks = [threading.Thread(target=cook, name=f"cook-{n}") for n in (1, 2, 3)]
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
print("taken:   ", *taken)
print("finished:", *finished)
