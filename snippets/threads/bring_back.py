import time
from concurrent.futures import ThreadPoolExecutor
from threading import Thread


def square(n: int) -> int:
    time.sleep(0.1)
    return n * n


worker = Thread(target=square, args=(3,))
worker.start()
print("join() gives:", worker.join())  # (1)!
#> join() gives: None

results: dict[int, int] = {}


def keep_square(n: int) -> None:
    results[n] = square(n)  # (2)!


workers = [Thread(target=keep_square, args=(n,)) for n in (3, 4, 5)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("kept by the threads:", [results[n] for n in (3, 4, 5)])
#> kept by the threads: [9, 16, 25]

with ThreadPoolExecutor() as pool:
    print("given by a pool:", list(pool.map(square, (3, 4, 5))))  # (3)!
    #> given by a pool: [9, 16, 25]
