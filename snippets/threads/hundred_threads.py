# /// script
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL two threads may take the same one, seldom; then some are left"
# why.zh = "没有 GIL，两个线程偶尔会减同一个数，那就会有剩"
# vary.left = { match = 'left: (\d+)', least = 0, most = 99 }
# ///
from threading import Barrier, Thread

left = 100
all_are_here = Barrier(100)


def take_one() -> None:
    global left
    all_are_here.wait()  # (1)!
    left -= 1


workers = [Thread(target=take_one) for _ in range(100)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()  # (2)!
print("left:", left)
