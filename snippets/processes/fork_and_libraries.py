# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fork, and so not this trouble: libraries start fresh in each child"
# zh = "Windows 没有 fork，也没有这个麻烦：库在子进程里重新开始"
# ///
import logging
import os
from collections.abc import Callable
from multiprocessing import get_context
from queue import Queue
from threading import Event, Thread


class Handler(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        pass


log, handler, orders = logging.getLogger("shop"), Handler(), Queue()
log.addHandler(handler)
receiver, sender = os.pipe()
letter = os.fdopen(sender, "w")
held, enough = Event(), Event()


def hold_both() -> None:
    with handler.lock, orders.mutex:  # (1)!
        held.set()
        enough.wait()


def write_much() -> None:
    with letter:
        letter.write("x" * 1_000_000)


def write_a_word() -> None:
    print("tea", file=letter, flush=True)


def forked_child_ends(target: Callable, timeout: float | None) -> bool:
    child = get_context("fork").Process(target=target)
    child.start()
    child.join(timeout)
    child.kill()
    child.join()
    return child.exitcode == 0


threads = [Thread(target=hold_both), Thread(target=write_much)]
for thread in threads:
    thread.start()
held.wait()
os.read(receiver, 1)  # (2)!

print("the child that logs ends:", forked_child_ends(lambda: log.warning("no tea"), None))
#> the child that logs ends: True
print("the child that puts into the queue ends:", forked_child_ends(lambda: orders.put("tea"), 0.3))
#> the child that puts into the queue ends: False
print("the child that writes to the file ends:", forked_child_ends(write_a_word, 0.3))
#> the child that writes to the file ends: False

enough.set()
while os.read(receiver, 1_000_000):
    pass
for thread in threads:
    thread.join()
