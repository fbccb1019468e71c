import time
from threading import Lock, Thread

balance = 100
account = Lock()


def approve(amount: int) -> bool:
    time.sleep(0.2)
    return amount < 50


def withdraw(amount: int) -> None:
    global balance
    with account:  # (1)!
        seen = balance
        if approve(amount):
            balance = seen - amount


workers = [Thread(target=withdraw, args=(30,), name=name) for name in ("ann", "bob")]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("paid out:", 2 * 30)
#> paid out: 60
print("balance:", balance)
#> balance: 40
