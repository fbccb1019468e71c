# /// script
# [tool.recorded]
# builds = ["default"]
# why.en = "only the GIL keeps two threads from changing n at the same time"
# why.zh = "只有 GIL 才能保证两个线程不会同时改 n"
# ///
import sys
from threading import Barrier, Thread

THREADS, ROUNDS = 4, 200_000
n = 0
all_ready = Barrier(THREADS)


def add() -> None:
    global n
    all_ready.wait()
    for _ in range(ROUNDS):
        n += 1


sys.setswitchinterval(1e-6)  # (1)!
workers = [Thread(target=add) for _ in range(THREADS)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("lost:", THREADS * ROUNDS - n)
#> lost: 0
