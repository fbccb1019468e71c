import threading
import time

tickets = 1
sold: list[str] = []
lock = threading.Lock()
both_have_looked = threading.Barrier(2)


def ticket_left() -> bool:
    with lock:  # (1)!
        return len(sold) < tickets


def sell() -> None:
    with lock:
        sold.append("ticket")


def buy() -> None:
    if ticket_left():
        print("sees a ticket")
        both_have_looked.wait()
        sell()
        print("has a ticket")


buyers = [threading.Thread(target=buy, name=name) for name in ("Ada", "Bob")]
for buyer in buyers:
    time.sleep(0.1)
    buyer.start()
for buyer in buyers:
    buyer.join()
print(f"{tickets} ticket, {len(sold)} sold")
