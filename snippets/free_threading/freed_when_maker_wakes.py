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
from threading import Event, Thread


class Cup:
    pass


def make() -> None:
    cups.append(Cup())
    weakref.finalize(cups[0], report)
    made.set()
    enough.wait()
    print("going on")


def report() -> None:
    print("freed in", threading.current_thread().name)


cups, made, enough = [], Event(), Event()
maker = Thread(target=make, name="maker")
maker.start()
made.wait()
cups.clear()  # (1)!
print("nobody has the cup any more")
time.sleep(0.3)
print("main has waited")
enough.set()
maker.join()
second = Thread(target=make, name="second")
second.start()
second.join()
cups.clear()  # (2)!
print("nobody has the second one any more")
