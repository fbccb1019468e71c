# /// script
# [tool.recorded]
# timeline = false
# builds = ["default"]
# why.en = "without a GIL no thread has to stop for another"
# why.zh = "没有 GIL，线程就不用为别的线程停下来"
# ///
import dis
import sys
from collections.abc import Callable
from threading import Thread

n = 0


def plain() -> None:
    global n
    for _ in range(500_000):
        n += 1


def with_a_call() -> None:
    global n
    for _ in range(500_000):
        n += abs(1)


def stopped_at(function: Callable[[], None]) -> set[int]:
    """The instructions at which main found the thread, each time that main had the GIL."""
    worker = Thread(target=function)
    worker.start()
    places = set()
    while worker.is_alive():
        frame = sys._current_frames().get(worker.ident)  # (1)!
        if frame and frame.f_code is function.__code__:
            places.add(frame.f_lasti)
    return places


sys.setswitchinterval(1e-6)  # (2)!
for function in (plain, with_a_call):
    places = stopped_at(function)
    steps = list(dis.get_instructions(function))
    read, write = (step.offset for step in steps if step.argval == "n")
    jump = next(step.offset for step in steps if step.opname == "JUMP_BACKWARD")
    print(function.__name__)
    print("    stopped at the jump back to the loop's head:", jump in places)
    print("    stopped between reading n and writing it:", any(read <= at < write for at in places))
