# /// script
# dependencies = ["gevent"]
# ///
import gevent


def eat() -> None:
    print("eat: starts")


greenlet = gevent.spawn(eat)  # (1)!
print(f"main: has it started? {greenlet.started}, has it run? {greenlet.ready()}")
#> main: has it started? True, has it run? False
print("main: ends")  # (2)!
#> main: ends
