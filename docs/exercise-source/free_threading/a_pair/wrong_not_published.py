# refused: stale
import threading


class Prices:
    def __init__(self) -> None:
        self.both = (1, 2)

    def set(self, low: int, high: int) -> None:
        both = (low, high)  # noqa: F841

    def read(self) -> tuple:
        return self.both


def main() -> None:
    prices = Prices()
    thread = threading.Thread(target=prices.set, args=(7, 8))
    thread.start()
    thread.join()
    print(prices.read())


if __name__ == "__main__":
    main()
