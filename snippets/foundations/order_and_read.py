# /// script
# [tool.recorded]
# calm = true
# pace = false
# pool = ["cook_*"]
# [tool.recorded.vary.seconds]
# match = "([0-9.]+) s$"
# least = 0.3
# most = 0.89
# ///
import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event


def cook(dish: str) -> str:
    time.sleep(0.3)
    return dish


def call(order: Future[str]) -> None:
    print(f"phone: {order.result()} is ready")
    calls.append(order)
    if len(calls) == 3:
        all_ready.set()


calls: list[Future[str]] = []
all_ready = Event()
with ThreadPoolExecutor(3, "cook") as kitchen:
    wait([kitchen.submit(time.sleep, 0.1) for _ in range(3)])  # (1)!
    began = time.perf_counter()
    for dish in ("soup", "fish", "rice"):
        kitchen.submit(cook, dish).add_done_callback(call)  # (2)!
    print("reads page 1")
    pages = 1
    while not all_ready.is_set():
        time.sleep(0.02)
        pages += 1
    print(f"has read on meanwhile: {pages > 1}")
    print(f"all ready after {time.perf_counter() - began:.1f} s")
