# /// script
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL the maker frees what it has made, when it runs again"
# why.zh = "没有 GIL 时，对象由创建它的线程释放，而且要等它再次运行"
# ///
import threading
import time
import weakref
from socket import MSG_WAITALL, socketpair
from threading import Thread

LONG_MESSAGE = bytes(10_000_000)


class Cup:
    pass


def make(message: bytes) -> None:
    cups.append(Cup())
    weakref.finalize(cups[0], report)
    there.sendall(message)  # (1)!
    print("going on")


def report() -> None:
    print("freed in", threading.current_thread().name)


cups = []
here, there = socketpair()
with here, there:
    maker = Thread(target=make, args=(LONG_MESSAGE,), name="maker")
    maker.start()
    received = len(here.recv(1))  # (2)!
    cups.clear()  # (3)!
    print("nobody has the cup any more")
    time.sleep(0.3)
    print("main has waited")
    here.recv(len(LONG_MESSAGE) - received, MSG_WAITALL)
    maker.join()
    second = Thread(target=make, args=(b"short",), name="second")
    second.start()
    second.join()
    cups.clear()  # (4)!
    print("nobody has the second one any more")
