# /// script
# [tool.recorded.vary.address]
# match = '0x[0-9a-f]{4,16}'
# ///
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from multiprocessing.pool import ThreadPool

may_end = threading.Event()
with ThreadPool(1) as pool:
    result = pool.apply_async(may_end.wait)
    try:
        result.successful()
    except ValueError as error:
        print("ValueError:", error)
    may_end.set()
    result.wait()
    print("successful:", result.successful())

may_end.clear()
with ThreadPoolExecutor(2) as executor:
    futures = [executor.submit(may_end.wait) for _ in range(2)]
    try:
        for future in as_completed(futures, timeout=0.1):
            print(future.result())
    except TimeoutError as error:
        print("TimeoutError:", error)
    may_end.set()
