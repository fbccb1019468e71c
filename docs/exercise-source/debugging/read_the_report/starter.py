import queue
import threading

till, ledger, store, door, bell = (threading.Lock() for _ in range(5))
orders = queue.Queue()


def pay() -> None:
    with till:
        with ledger:
            print("paid")


def count() -> None:
    with ledger:
        with store:
            print("counted")


def refill() -> None:
    with door:
        with store:
            with till:
                print("refilled")


def open_up() -> None:
    with bell:
        with door:
            print("open")


def ring() -> None:
    with bell:
        print("rung")


def serve() -> None:
    while True:
        print("served", orders.get())


REPORT = """
Thread 0x00007f9509bbc6c0 [leo] (most recent call first):
  File "/usr/lib/python3.15/queue.py", line 199 in get
  File "/srv/shop.py", line 40 in serve
Thread 0x00007f950a3c16c0 [dan] (most recent call first):
  File "/srv/shop.py", line 34 in ring
Thread 0x00007f950abc66c0 [kim] (most recent call first):
  File "/srv/shop.py", line 29 in open_up
Thread 0x00007f950b3cb6c0 [eve] (most recent call first):
  File "/srv/shop.py", line 23 in refill
Thread 0x00007f950bbd06c0 [bob] (most recent call first):
  File "/srv/shop.py", line 16 in count
Thread 0x00007f950c3d56c0 [ann] (most recent call first):
  File "/srv/shop.py", line 10 in pay
"""
CIRCLE = set()


if __name__ == "__main__":
    print("in the circle:", ", ".join(sorted(CIRCLE)) or "?")
