import threading


class Latch:
    def __init__(self, count: int) -> None:
        self.count = count

    def count_down(self) -> None:
        self.count -= 1

    def wait(self) -> None:
        pass


def main() -> None:
    latch = Latch(2)
    threads = [threading.Thread(target=latch.count_down) for _ in range(2)]
    for thread in threads:
        thread.start()
    latch.wait()
    print("count:", latch.count)


if __name__ == "__main__":
    main()
