import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor


def save(name: str) -> None:
    time.sleep(0.2)
    print(f"{name} is saved", flush=True)


def save_two(executor: Executor) -> None:
    for name in ("a.txt", "b.txt"):
        executor.submit(save, name)
    executor.shutdown()  # (1)!
    print("both are safe")
    try:
        executor.submit(save, "c.txt")
    except RuntimeError as error:
        print(error)


if __name__ == "__main__":
    save_two(ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker"))
    save_two(ProcessPoolExecutor(max_workers=1))
