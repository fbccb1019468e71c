from threading import Barrier, Thread

THREADS = 4
all_have_read = Barrier(THREADS)


class Account:
    def __init__(self) -> None:
        self._balance = 0

    @property
    def balance(self) -> int:
        seen = self._balance
        all_have_read.wait()  # (1)!
        return seen

    @balance.setter
    def balance(self, amount: int) -> None:
        self._balance = amount


def pay_in() -> None:
    account.balance += 10  # (2)!


account = Account()
workers = [Thread(target=pay_in) for _ in range(THREADS)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("paid in:", 10 * THREADS)
#> paid in: 40
print("balance:", account._balance)
#> balance: 10
