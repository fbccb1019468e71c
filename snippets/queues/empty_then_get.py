import queue
import threading

orders: queue.Queue[str] = queue.Queue()
both_have_looked = threading.Barrier(2)
taken: list[bool] = []


def cook() -> None:
    if not orders.empty():
        both_have_looked.wait()  # (1)!
        try:
            orders.get_nowait()
            taken.append(True)
        except queue.Empty:
            taken.append(False)


orders.put("soup")
cooks = [threading.Thread(target=cook) for _ in range(2)]
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
print(f"saw an order: {len(taken)}, got one: {taken.count(True)}, got none: {taken.count(False)}")
#> saw an order: 2, got one: 1, got none: 1
