from multiprocessing import Pool, TimeoutError
from queue import Queue
from threading import current_thread

receivers = Queue()


def square(n: int) -> int:
    return n * n


def broken(value: int) -> None:
    receivers.put(current_thread())
    raise RuntimeError(f"no place for {value}")


if __name__ == "__main__":
    try:
        with Pool(1) as pool:
            pool.apply_async(square, (3,), callback=broken)
            receivers.get().join()  # (1)!
            later = pool.apply_async(square, (4,))
            try:
                print(later.get(timeout=0.3))  # (2)!
            except TimeoutError:
                print("no result from this pool any more")
    except AssertionError:
        print("and it cannot be ended properly")  # (3)!
