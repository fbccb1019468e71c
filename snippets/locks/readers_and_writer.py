# /// script
# [tool.recorded]
# timeout = 10
# ///
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class WriterFirst:
    def __init__(self) -> None:
        self.readers = self.writers_waiting = 0
        self.change = threading.Condition()
        self.writer_waits = threading.Event()

    @contextmanager
    def reading(self) -> Iterator[None]:
        with self.change:
            self.change.wait_for(lambda: self.writers_waiting == 0)  # (1)!
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
            try:  # (2)!
                self.writer_waits.set()
                self.change.wait_for(lambda: self.readers == 0)
                yield  # (3)!
            finally:
                self.writers_waiting -= 1
                self.change.notify_all()


book = WriterFirst()
both_are_reading = threading.Barrier(3)
may_leave = threading.Event()


def read_early() -> None:
    with book.reading():
        print("reads")
        both_are_reading.wait()  # (4)!
        may_leave.wait()


def write() -> None:
    with book.writing():
        print("writes")


def read_late() -> None:
    with book.reading():
        print("reads")


early = [threading.Thread(target=read_early, name=f"early-{n}") for n in (1, 2)]
writer = threading.Thread(target=write, name="writer")
late = threading.Thread(target=read_late, name="late")
for reader in early:
    reader.start()
both_are_reading.wait()
writer.start()
book.writer_waits.wait()
late.start()
late.join(timeout=0.2)  # (5)!
print("the late reader waits too:", late.is_alive())
may_leave.set()
for thread in (*early, writer, late):
    thread.join()
print("readers inside at the end:", book.readers)
