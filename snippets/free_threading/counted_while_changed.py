# /// script
# [tool.recorded]
# timeline = false
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL the other thread changes the dictionary in the middle"
# why.zh = "没有 GIL，另一个线程会在中间改动字典"
# ///
import sys
import time
from threading import Thread

stock = dict.fromkeys(range(2000), 1)
LINES = (
    "max(stock)",
    "sum(stock)",
    "tuple(stock.items())",
    "list(stock.items())",
    "max(list(stock))",
    "sum(stock.copy())",
)
changes, closed = 0, False


def sell_and_restock() -> None:
    global changes
    product = 0
    while not closed:
        product = (product + 1) % 100 + 2000
        if product in stock:
            del stock[product]
        else:
            stock[product] = 1
        changes += 1


def outcome(line: str) -> str:
    code = compile(line, "<line>", "eval")
    met, began, latest = 0, time.process_time(), time.monotonic() + 4
    while (tried := time.process_time() - began) < 0.5 or (met < 3 and tried < 1.5):  # (1)!
        before = changes
        try:
            eval(code)
        except (RuntimeError, ValueError):  # (2)!
            return "fails"
        met += changes > before
        if time.monotonic() > latest:
            break
        time.sleep(0.00001)  # (3)!
    return "fine"


sys.setswitchinterval(1e-6)
clerk = Thread(target=sell_and_restock)
clerk.start()
for line in LINES:
    print(f"{line:21}", outcome(line))
closed = True
clerk.join()
