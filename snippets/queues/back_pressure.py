# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.unbounded]
# match = 'maxsize=0: at most (\d+) waiting'
# least = 7
# most = 10
# [tool.recorded.vary.busy]
# match = 'maxsize=0.*busy (\d+) %'
# most = 40
# [tool.recorded.vary.slowed]
# match = 'maxsize=2.*busy (\d+) %'
# least = 50
# most = 95
# ///
import queue
import threading
import time


def cook(orders: queue.Queue) -> None:
    while orders.get() is not None:
        time.sleep(0.05)


def serve(maxsize: int) -> None:
    orders: queue.Queue[int | None] = queue.Queue(maxsize)
    kitchen = threading.Thread(target=cook, args=(orders,), name="kitchen")
    kitchen.start()
    most = 0
    began = time.perf_counter()
    for number in range(10):
        orders.put(number)  # (1)!
        most = max(most, orders.qsize())
    busy = time.perf_counter() - began
    orders.put(None)
    kitchen.join()
    share = 100 * busy / (time.perf_counter() - began)
    print(f"maxsize={maxsize}: at most {most} waiting, producer busy {share:.0f} % of the time")


serve(maxsize=0)  # (2)!
serve(maxsize=2)
