# refused: hang
import threading


class Library:
    def __init__(self) -> None:
        self.readers = 0
        self.count = threading.Lock()
        self.room = threading.Semaphore(1)

    def begin_read(self) -> None:
        self.readers += 1
        if self.readers == 1:
            self.room.acquire()

    def end_read(self) -> None:
        with self.count:
            self.readers -= 1
            if self.readers == 0:
                self.room.release()

    def begin_write(self) -> None:
        self.room.acquire()

    def end_write(self) -> None:
        self.room.release()


def main() -> None:
    library, both = Library(), threading.Barrier(2)

    def read() -> None:
        library.begin_read()
        both.wait()
        library.end_read()

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    library.begin_write()
    print("two have read together, then one has written")
    library.end_write()


if __name__ == "__main__":
    main()
