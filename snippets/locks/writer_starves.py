import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

LATER = 10


class ReadersFirst:
    def __init__(self) -> None:
        self.readers = 0
        self.change = threading.Condition()

    @contextmanager
    def reading(self) -> Iterator[None]:
        with self.change:
            self.readers += 1  # (1)!
        try:
            yield
        finally:
            with self.change:
                self.readers -= 1
                self.change.notify_all()

    @contextmanager
    def writing(self) -> Iterator[None]:
        with self.change:
            self.change.wait_for(lambda: self.readers == 0)
            yield


book = ReadersFirst()
entered = [threading.Event() for _ in range(LATER + 1)]
writer_asks = threading.Event()
visits: list[str] = []


def read(turn: int) -> None:
    with book.reading():
        entered[turn].set()
        if turn < LATER:
            entered[turn + 1].wait()  # (2)!
        visits.append("reader")


def write() -> None:
    print("asks")
    writer_asks.set()
    with book.writing():
        print(f"writes, after {visits.count('reader') - 1} readers who came later")


readers = [
    threading.Thread(target=read, args=(turn,), name=f"reader-{turn}") for turn in range(LATER + 1)
]
writer = threading.Thread(target=write, name="writer")
readers[0].start()
entered[0].wait()
writer.start()
writer_asks.wait()
for reader in readers[1:]:
    time.sleep(0.02)
    reader.start()
for thread in (writer, *readers):
    thread.join()
print("readers inside at the end:", book.readers)
