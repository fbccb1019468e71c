# refused: hang
import threading


class Latch:
    def __init__(self, count: int) -> None:
        self.count = count
        self.changed = threading.Condition()

    def count_down(self) -> None:
        with self.changed:
            self.count -= 1
            if self.count == 0:
                self.changed.notify_all()

    def wait(self) -> None:
        if self.count > 0:
            with self.changed:
                self.changed.wait()


def main() -> None:
    latch = Latch(2)
    threads = [threading.Thread(target=latch.count_down) for _ in range(2)]
    for thread in threads:
        thread.start()
    latch.wait()
    print("count:", latch.count)


if __name__ == "__main__":
    main()
