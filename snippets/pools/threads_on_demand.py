import threading
from concurrent.futures import ThreadPoolExecutor


def count_threads() -> int:
    return threading.active_count() - 1


with ThreadPoolExecutor(max_workers=40) as pool:
    print(f"before the first task: {count_threads()}")
    #> before the first task: 0
    together = threading.Barrier(6)
    for _ in range(5):
        pool.submit(together.wait)
    print(f"five tasks at once: {count_threads()}")
    #> five tasks at once: 5
    together.wait()  # (1)!
print(f"after the with block: {count_threads()}")
#> after the with block: 0
