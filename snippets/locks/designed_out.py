import queue
import threading
import time

orders: queue.Queue = queue.Queue()
balances = {"Ada": 100, "Bob": 100}


def teller() -> None:
    while (order := orders.get()) is not None:  # (1)!
        source, target, amount = order
        time.sleep(0.01)
        balances[source] -= amount
        balances[target] += amount


def customer(source: str, target: str, amount: int) -> None:
    for _ in range(3):
        orders.put((source, target, amount))  # (2)!


bank = threading.Thread(target=teller, name="teller")
customers = [
    threading.Thread(target=customer, args=("Ada", "Bob", 3), name="Ada"),
    threading.Thread(target=customer, args=("Bob", "Ada", 1), name="Bob"),
]
bank.start()
for thread in customers:
    thread.start()
for thread in customers:
    thread.join()
orders.put(None)
bank.join()
print(balances)
