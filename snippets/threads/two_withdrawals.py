import time
from threading import Barrier, Thread

balance = 100
both_have_read = Barrier(2)


def approve(amount: int) -> bool:
    both_have_read.wait()  # (1)!
    return amount < 50


def withdraw(amount: int) -> None:
    global balance
    time.sleep(0.1)
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
#> balance: 70
