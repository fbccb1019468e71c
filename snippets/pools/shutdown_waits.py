import time
from concurrent.futures import ThreadPoolExecutor


def save(name: str) -> None:
    time.sleep(0.2)
    print(f"{name} is saved")


pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="worker")
pool.submit(save, "a.txt")
pool.shutdown()  # (1)!
print("a.txt is safe")
try:
    pool.submit(save, "b.txt")
except RuntimeError as error:
    print(error)
