from multiprocessing import Pool, TimeoutError
from threading import Event


def square(n: int) -> int:
    return n * n


if __name__ == "__main__":
    written = Event()

    def write_slowly(value: int) -> None:
        written.wait()

    with Pool(1) as pool:
        pool.apply_async(square, (3,), callback=write_slowly)
        other = pool.apply_async(square, (4,))
        try:
            print(other.get(timeout=0.5))  # (1)!
        except TimeoutError:
            print("16 is computed, but nobody delivers it")
            #> 16 is computed, but nobody delivers it
        written.set()
        print(f"delivered: {other.get()}")
        #> delivered: 16
