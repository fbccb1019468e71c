# /// script
# [tool.recorded]
# pool = ["buyer-*"]
# ///
import threading
import time

tickets = 1
sold: list[str] = []
lock = threading.Lock()


def buy() -> None:
    with lock:  # (1)!
        print(f"sees {tickets - len(sold)}")
        if len(sold) < tickets:
            time.sleep(0.1)
            sold.append("ticket")
            print("has a ticket")


buyers = [threading.Thread(target=buy, name=f"buyer-{n}") for n in (1, 2)]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()
print(f"{tickets} ticket, {len(sold)} sold")
