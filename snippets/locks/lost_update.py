import threading
import time

balance = 100
both_have_read = threading.Barrier(2)


def deposit(amount: int) -> None:
    global balance
    seen = balance
    print(f"reads {seen}")
    both_have_read.wait()  # (1)!
    balance = seen + amount
    print(f"writes {seen + amount}")


payers = [threading.Thread(target=deposit, args=(50,), name=name) for name in ("Ada", "Bob")]
for payer in payers:
    time.sleep(0.1)  # (2)!
    payer.start()
for payer in payers:
    payer.join()
print(f"100 + 50 + 50 = {balance}")
