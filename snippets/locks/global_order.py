# /// script
# [tool.recorded]
# timeout = 10
# ///
import threading
import time
from dataclasses import dataclass, field


@dataclass
class Account:
    number: int
    balance: int
    lock: threading.Lock = field(default_factory=threading.Lock)


def transfer(source: Account, target: Account, amount: int) -> None:
    if source is target:  # (1)!
        return
    first, second = sorted((source, target), key=lambda account: account.number)  # (2)!
    with first.lock:
        time.sleep(0.1)  # (3)!
        with second.lock:
            source.balance -= amount
            target.balance += amount


ada, bob = Account(1, 100), Account(2, 100)
transfers = [
    threading.Thread(target=transfer, args=(ada, bob, 30), name="there"),
    threading.Thread(target=transfer, args=(bob, ada, 10), name="back"),
    threading.Thread(target=transfer, args=(ada, ada, 50), name="to herself"),
]
for thread in transfers:
    thread.start()
for thread in transfers:
    thread.join()
print(f"Ada has {ada.balance}, Bob has {bob.balance}")
#> Ada has 80, Bob has 120
