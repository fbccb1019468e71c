import threading


class Prices:
    def __init__(self) -> None:
        self.low, self.high = 1, 2

    def set(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def read(self) -> tuple:
        return self.low, self.high


def main() -> None:
    prices = Prices()
    thread = threading.Thread(target=prices.set, args=(7, 8))
    thread.start()
    thread.join()
    print(prices.read())


if __name__ == "__main__":
    main()
