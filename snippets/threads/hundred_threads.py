# /// script
# [tool.recorded]
# builds = ["default"]
# why.en = "without a GIL two threads may take the same one"
# why.zh = "没有 GIL，两个线程可能减的是同一个数"
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
#> left: 0
