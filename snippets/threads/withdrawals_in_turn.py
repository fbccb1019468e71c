import time
from threading import Lock, Thread

balance = 100
account = Lock()


def withdraw(amount: int) -> None:
    global balance
    with account:  # (1)!
        seen = balance
        time.sleep(0.2)
        balance = seen - amount


workers = [Thread(target=withdraw, args=(30,), name=name) for name in ("ann", "bob")]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("paid out:", 2 * 30)
print("balance:", balance)
