# /// script
# dependencies = ["gevent"]
# ///
import gevent


def eat() -> None:
    print("eat: starts")
    gevent.sleep(0.3)  # (1)!
    print("eat: ends")


def sleep() -> None:
    print("sleep: starts")
    gevent.sleep(0.3)
    print("sleep: ends")


gevent.spawn(eat)
gevent.spawn(sleep)
gevent.sleep(0.1)  # (2)!
print("main: ends")
