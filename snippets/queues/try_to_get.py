import queue
import threading
import time

orders: queue.Queue[int] = queue.Queue()
cooked: list[int] = []


def cook() -> None:
    while True:
        try:
            order = orders.get_nowait()  # (1)!
        except queue.Empty:
            return
        time.sleep(0.002)
        cooked.append(order)


for number in range(4):
    orders.put(number)  # (2)!
cooks = [threading.Thread(target=cook) for _ in range(2)]
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
print(f"4 orders, {len(cooked)} cooked, each once: {len(set(cooked)) == len(cooked)}")
#> 4 orders, 4 cooked, each once: True
