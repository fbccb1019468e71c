# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.queue import (
    Empty,
    Full,
    JoinableQueue,
    LifoQueue,
    PriorityQueue,
    Queue,
    ShutDown,
    SimpleQueue,
)

for kind in (Queue, LifoQueue, PriorityQueue, SimpleQueue):
    orders = kind(maxsize=3)
    for number in (2, 3, 1):
        orders.put(number)
    try:
        orders.put(4, timeout=0.01)
    except Full:
        taken = [orders.get() for _ in range(3)]
    try:
        orders.get_nowait()
    except Empty:
        print(kind.__name__, taken)
        #> Queue [2, 3, 1]
        #> LifoQueue [1, 3, 2]
        #> PriorityQueue [1, 2, 3]
        #> SimpleQueue [2, 3, 1]

orders = JoinableQueue()
cooked: list[str] = []


def cook() -> None:
    for dish in orders:
        cooked.append(dish)
        orders.task_done()  # (1)!


gevent.spawn(cook)
for dish in ("soup", "rice"):
    orders.put(dish)
orders.join()
print("all cooked:", cooked)
#> all cooked: ['soup', 'rice']
print("another name:", JoinableQueue is Queue)
#> another name: True

closing = Queue()
closing.put("tea")
closing.shutdown()
print("still there:", closing.get())  # (2)!
#> still there: tea
for use in (closing.get, lambda: closing.put("soup")):
    try:
        use()
    except ShutDown:
        print("ShutDown")
        #> ShutDown
        #> ShutDown
