# /// script
# [tool.recorded]
# pool = ["payer-*"]
# ///
import threading
import time

balance = 100
lock = threading.Lock()


def deposit(amount: int) -> None:
    global balance
    with lock:  # (1)!
        seen = balance
        print(f"reads {seen}")
        time.sleep(0.1)  # (2)!
        balance = seen + amount
        print(f"writes {balance}")


payers = [threading.Thread(target=deposit, args=(50,), name=f"payer-{n}") for n in (1, 2)]
for payer in payers:
    payer.start()
for payer in payers:
    payer.join()
print(f"100 + 50 + 50 = {balance}")
