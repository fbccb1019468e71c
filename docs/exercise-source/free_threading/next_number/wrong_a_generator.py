# refused: executing
import threading


class Numbers:
    def __init__(self) -> None:
        self.numbers = self.count()

    def count(self):
        number = 0
        while True:
            number += 1
            yield number

    def next(self) -> int:
        return next(self.numbers)


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
