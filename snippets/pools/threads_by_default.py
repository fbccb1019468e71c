import os
import threading
from concurrent.futures import ThreadPoolExecutor

usable = getattr(os, "process_cpu_count", os.cpu_count)()
finish = threading.Event()

with ThreadPoolExecutor() as pool:
    for _ in range(100):
        pool.submit(finish.wait)
    threads = threading.active_count() - 1
    finish.set()
print(f"threads == min(32, processors + 4): {threads == min(32, usable + 4)}")
#> threads == min(32, processors + 4): True
