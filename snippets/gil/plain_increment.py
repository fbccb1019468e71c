# /// script
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL two threads change `n` at the same time"
# why.zh = "没有 GIL，两个线程会同时改 `n`"
# vary.lost = { match = 'lost: (\d+)', least = 1 }
# ///
import sys
from threading import Barrier, Thread

THREADS, ROUNDS = 4, 1_000_000
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
