# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.queue import Queue

table: Queue[str] = Queue(maxsize=1)  # (1)!


def kitchen() -> None:
    for dish in ("soup", "rice", "fish"):
        table.put(dish)
        print(f"kitchen: {dish} is on the table")
    table.put(StopIteration)  # (2)!
    print("kitchen: closed")


def guest() -> None:
    for dish in table:
        print(f"guest: eats {dish}")
    print("guest: full")


gevent.joinall([gevent.spawn(kitchen), gevent.spawn(guest)])
