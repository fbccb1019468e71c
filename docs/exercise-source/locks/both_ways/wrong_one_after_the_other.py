# refused: between
import threading


class Account:
    def __init__(self, number: int, balance: int) -> None:
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source: Account, target: Account, amount: int) -> None:
    first, second = sorted((source, target), key=lambda account: account.number)
    with source.lock:
        source.balance -= amount
    with target.lock:
        target.balance += amount


def main() -> None:
    ann, bob = Account(1, 100), Account(2, 100)
    ways = [(ann, bob, 30), (bob, ann, 10)]
    threads = [threading.Thread(target=transfer, args=way) for way in ways]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("ann:", ann.balance, "bob:", bob.balance)


if __name__ == "__main__":
    main()
