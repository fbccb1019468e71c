# /// script
# dependencies = ["gevent"]
# ///
import time

import gevent


def eat() -> None:
    print("eat: starts")


eating = gevent.spawn(eat)  # (1)!
time.sleep(0.1)  # (2)!
print(f"main: is eat done? {eating.ready()}")
#> main: is eat done? False
print("main: ends")  # (3)!
#> main: ends
