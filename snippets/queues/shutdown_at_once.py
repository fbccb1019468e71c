# /// script
# requires-python = ">=3.13"
# [tool.recorded]
# timeout = 10
# [tool.recorded.why]
# en = "Queue.shutdown() is new in Python 3.13"
# zh = "Queue.shutdown() 从 Python 3.13 起才有"
# ///
import queue

for immediate in (False, True):
    orders: queue.Queue[str] = queue.Queue()
    for dish in ("soup", "rice", "noodles"):
        orders.put(dish)
    orders.shutdown(immediate=immediate)
    cooked: list[str] = []
    try:
        while True:
            cooked.append(orders.get())
    except queue.ShutDown:  # (1)!
        print(f"immediate={immediate}: cooked {cooked}")
    if immediate:
        orders.join()  # (2)!
        print("join() returns, though task_done() was never called")
