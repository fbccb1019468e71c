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
import time
from threading import Thread

ZEROS = [0] * 200_000
row = {"left": 0, "right": 0}
numbers = set()
closed = False


def set_by_update() -> None:
    number = 0
    while not closed:
        number = (number + 1) % 50
        row.update({"left": number, "right": number})


def set_in_two_steps() -> None:
    number = 0
    while not closed:
        number = (number + 1) % 50
        row["left"] = number
        _ = 1 in ZEROS  # (1)!
        row["right"] = number


def always_equal() -> bool:
    numbers.clear()
    until = time.monotonic() + 1
    while time.monotonic() < until:
        seen = row.copy()
        numbers.update(seen.values())
        if seen["left"] != seen["right"]:
            return False
    return True


for change in (set_by_update, set_in_two_steps):
    closed = False
    changer = Thread(target=change)
    changer.start()
    equal = always_equal()
    closed = True
    changer.join()
    print(f"{change.__name__:16} changing: {len(numbers) > 1}, always equal: {equal}")
