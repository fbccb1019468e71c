# /// script
# [tool.recorded]
# timeline = false
# timeout = 90
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL another thread comes between two steps"
# why.zh = "没有 GIL，别的线程会插进两步之间"
# ///
import time
from collections.abc import Callable
from threading import Thread

ZEROS = [0] * 200_000
BOTH = {"left", "right"}
row = {"left": 0, "right": 0}
present = set()
octets = bytearray(2)
closed = False


def set_by_update(number: int) -> None:
    row.update({"left": number, "right": number})


def set_in_two_steps(number: int) -> None:
    row["left"] = number
    _ = 1 in ZEROS  # (1)!
    row["right"] = number


def toggle(number: int) -> None:
    global present
    present ^= BOTH  # (2)!


def toggle_in_two_steps(number: int) -> None:
    global present
    present ^= {"left"}
    _ = 1 in ZEROS
    present ^= {"right"}


def set_slice(number: int) -> None:
    octets[0:2] = bytes([number, number])


def set_slice_in_two_steps(number: int) -> None:
    octets[0] = number
    _ = 1 in ZEROS
    octets[1] = number


def keep_changing(change: Callable[[int], None]) -> None:
    number = 0
    while not closed:
        number = (number + 1) % 50
        change(number)


def look_at_row() -> tuple:
    seen = row.copy()
    return seen["left"], seen["right"]


def look_at_members() -> tuple:
    seen = present.copy()
    return "left" in seen, "right" in seen


def look_at_octets() -> tuple:
    return tuple(octets.copy())


def always_equal(look: Callable[[], tuple]) -> bool:
    found, until = set(), time.monotonic() + 0.6
    while time.monotonic() < until or len(found) < 2:  # (3)!
        left, right = look()
        found |= {left, right}
        if left != right:
            return False
    return True


for change, look in (
    (set_by_update, look_at_row),
    (toggle, look_at_members),
    (set_slice, look_at_octets),
    (set_in_two_steps, look_at_row),
    (toggle_in_two_steps, look_at_members),
    (set_slice_in_two_steps, look_at_octets),
):
    closed = False
    changer = Thread(target=keep_changing, args=(change,))
    changer.start()
    equal = always_equal(look)
    closed = True
    changer.join()
    print(f"{change.__name__:22} always equal: {equal}")
