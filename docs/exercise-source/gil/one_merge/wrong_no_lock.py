# refused: private
import threading


class Total:
    def __init__(self) -> None:
        self.value = 0
        self.lock = threading.Lock()


def add_all(total: Total, numbers: list) -> None:
    own = 0
    for number in numbers:
        own += number
    total.value += own


def main() -> None:
    total = Total()
    parts = [[1, 2, 3], [4, 5, 6]]
    threads = [threading.Thread(target=add_all, args=(total, part)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("total:", total.value)


if __name__ == "__main__":
    main()
