import time
from threading import Lock, Thread

THREADS = 4
n = 0
counter = Lock()


def one() -> int:
    time.sleep(0.05)
    return 1


def add() -> None:
    global n
    with counter:  # (1)!
        n += one()


workers = [Thread(target=add) for _ in range(THREADS)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("added:", THREADS)
print("n:", n)
