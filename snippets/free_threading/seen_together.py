# /// script
# [tool.recorded]
# timeline = false
# timeout = 90
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL another thread comes between two assignments"
# why.zh = "没有 GIL，别的线程会插进两次赋值之间"
# ///
import sys
from threading import Thread

READS = 200_000
both = {"left": 0, "right": 0}
closed = False


def set_by_update() -> None:
    number = 0
    while not closed:
        number = (number + 1) % 50
        both.update({"left": number, "right": number})


def set_in_two_steps() -> None:
    number = 0
    while not closed:
        number = (number + 1) % 50
        both["left"] = number
        both["right"] = number


def equal() -> bool:
    seen = both.copy()
    return seen["left"] == seen["right"]


sys.setswitchinterval(1e-6)
for change in (set_by_update, set_in_two_steps):
    closed = False
    workers = [Thread(target=change) for _ in range(2)]
    for worker in workers:
        worker.start()
    always_equal = all(equal() for _ in range(READS))
    closed = True
    for worker in workers:
        worker.join()
    both.update(left=0, right=0)
    print(f"{change.__name__:16} left and right always equal: {always_equal}")
