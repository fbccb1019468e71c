# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent.event import Event

full = Event()


def eat() -> None:
    print("eat: starts")
    full.wait()
    print("eat: ends")


eating = gevent.spawn(eat)
eating.join(timeout=0.1)  # (1)!
print(f"main: waited 0.1 s; is eat done? {eating.ready()}")
full.set()
eating.join()  # (2)!
print(f"main: waited to the end; is eat done? {eating.ready()}")
