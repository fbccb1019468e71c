# /// script
# [tool.recorded]
# timeout = 120
# timeline = false
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL no thread has to stop for another; main sees it anywhere, by chance"
# why.zh = "没有 GIL，线程不用为别的线程停下来，主线程看到它停在哪里，全凭运气"
# vary.seen = { match = '(?:head|writing it): (True|False)' }
# ///
import dis
import sys
import time
from collections.abc import Callable
from threading import Thread

n = 0
enough = False


def plain() -> None:
    global n
    while not enough:
        n += 1


def with_a_call() -> None:
    global n
    while not enough:
        n += abs(1)


def stopped_at(function: Callable[[], None]) -> set[int]:
    """The instructions at which main found the thread, looking 500 times."""
    global enough
    enough = False
    worker = Thread(target=function)
    worker.start()
    places = set()
    for _ in range(500):
        time.sleep(1e-6)  # (1)!
        frame = sys._current_frames().get(worker.ident)  # (2)!
        if frame and frame.f_code is function.__code__:
            places.add(frame.f_lasti)
    enough = True
    worker.join()
    return places


sys.setswitchinterval(1e-6)
for function in (plain, with_a_call):
    places = stopped_at(function)
    steps = list(dis.get_instructions(function))
    read, write = (step.offset for step in steps if step.argval == "n")
    between = {place for place in places if read <= place < write}
    at_jump = {s.offset for s in steps if "JUMP_BACKWARD" in s.opname} & places
    print(function.__name__, "was stopped")
    print("    at the jump back to the loop's head:", bool(at_jump))
    print("    between reading n and writing it:", bool(between))
