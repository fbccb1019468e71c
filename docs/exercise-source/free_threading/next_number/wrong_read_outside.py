# refused: twice
import threading


class Numbers:
    def __init__(self) -> None:
        self.last = 0
        self.lock = threading.Lock()

    def next(self) -> int:
        new = self.last + 1
        with self.lock:
            self.last = new
        return new


def main() -> None:
    numbers, given = Numbers(), []
    threads = [threading.Thread(target=lambda: given.append(numbers.next())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sorted(given))


if __name__ == "__main__":
    main()
