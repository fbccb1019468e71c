from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

THREADS = 4
all_have_read = Barrier(THREADS)


def one() -> int:
    all_have_read.wait()
    return 1


def add() -> int:
    mine = 0
    mine += one()
    return mine


with ThreadPoolExecutor(THREADS) as pool:
    parts = [pool.submit(add) for _ in range(THREADS)]
    print("n:", sum(part.result() for part in parts))  # (1)!
    #> n: 4
