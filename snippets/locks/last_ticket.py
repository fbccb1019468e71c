import threading
import time

tickets = 1
sold: list[str] = []
both_have_looked = threading.Barrier(2)


def buy() -> None:
    if len(sold) < tickets:
        print("sees a ticket")
        both_have_looked.wait()  # (1)!
        sold.append("ticket")
        print("has a ticket")


buyers = [threading.Thread(target=buy, name=name) for name in ("Ada", "Bob")]
for buyer in buyers:
    time.sleep(0.1)  # (2)!
    buyer.start()
for buyer in buyers:
    buyer.join()
print(f"{tickets} ticket, {len(sold)} sold")
