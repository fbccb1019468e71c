from concurrent.futures import ThreadPoolExecutor
from threading import Event

main_is_done = Event()


def save(name: str) -> None:
    main_is_done.wait()
    print(f"{name} is saved")


pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker")
pool.submit(save, "a.txt")
print("last line of the program")
main_is_done.set()  # (1)!
