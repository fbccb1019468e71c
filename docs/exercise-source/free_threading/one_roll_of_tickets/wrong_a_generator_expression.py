# refused: executing
import threading


class Roll:
    def __init__(self, last: int) -> None:
        self.number, self.last = 0, last

    def __iter__(self):
        return self

    def __next__(self) -> int:
        if self.number == self.last:
            raise StopIteration
        self.number += 1
        return self.number


class Shared:
    def __init__(self, items) -> None:
        self.items = (item for item in items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.items)


def main() -> None:
    numbers, sold = Shared(Roll(6)), []
    clerks = [threading.Thread(target=lambda: sold.extend(numbers)) for _ in range(2)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(sorted(sold))


if __name__ == "__main__":
    main()
