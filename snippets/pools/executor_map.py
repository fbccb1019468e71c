import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor


def wait(seconds: float) -> float:
    if seconds < 0:
        raise ValueError(f"cannot wait {seconds} s")
    time.sleep(seconds)
    return seconds


def try_out(executor: Executor) -> None:
    print(type(executor).__name__)
    #> ThreadPoolExecutor
    #> ProcessPoolExecutor
    with executor:
        print(list(executor.map(wait, [0.3, 0.1, 0.2])))  # (1)!
        #> [0.3, 0.1, 0.2]
        #> [0.3, 0.1, 0.2]
        unasked = executor.map(wait, [-1, 0.1])
    print("nothing was raised")
    #> nothing was raised
    #> nothing was raised
    try:
        next(unasked)  # (2)!
    except ValueError as error:
        print(f"asked at last: {error}")
        #> asked at last: cannot wait -1 s
        #> asked at last: cannot wait -1 s


if __name__ == "__main__":
    try_out(ThreadPoolExecutor(max_workers=3))
    try_out(ProcessPoolExecutor(max_workers=3))
