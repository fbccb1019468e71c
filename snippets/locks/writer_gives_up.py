# /// script
# [tool.recorded]
# timeout = 10
# systems = ["linux", "darwin"]
# why.en = "Windows has no pthread_kill() to send Ctrl-C with; signal.raise_signal() does, in main"
# why.zh = "Windows 没有 pthread_kill()：在主线程里用 signal.raise_signal()"
# ///
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class WriterFirst:
    def __init__(self) -> None:
        self.readers = self.writers_waiting = 0
        self.change = threading.Condition()

    @contextmanager
    def reading(self) -> Iterator[None]:
        with self.change:
            self.change.wait_for(lambda: self.writers_waiting == 0)
            self.readers += 1
        try:
            yield
        finally:
            with self.change:
                self.readers -= 1
                self.change.notify_all()

    @contextmanager
    def writing(self) -> Iterator[None]:
        with self.change:
            self.writers_waiting += 1
            try:  # (1)!
                self.change.wait_for(lambda: self.readers == 0)
                yield
            finally:
                self.writers_waiting -= 1
                self.change.notify_all()


def read() -> None:
    with book.reading():
        print("reads")
        is_in.set()
        may_leave.wait()


def press_ctrl_c() -> None:
    while not book.writers_waiting:
        time.sleep(0.05)
    late.start()
    print("the late reader waits:", not is_in.wait(timeout=0.2))
    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)


book = WriterFirst()
is_in, may_leave = threading.Event(), threading.Event()
early, late = (threading.Thread(target=read, name=name) for name in ("early", "late"))
early.start()
is_in.wait()
is_in.clear()
threading.Thread(target=press_ctrl_c, name="ctrl-c").start()
try:
    with book.writing():
        print("writes")
except KeyboardInterrupt:
    print("gives up, writers waiting:", book.writers_waiting)
is_in.wait()  # (2)!
may_leave.set()
for reader in (early, late):
    reader.join()
print("readers inside at the end:", book.readers)
