# /// script
# dependencies = ["greenlet"]
# [tool.recorded]
# calm = true
# [tool.recorded.vary.naps]
# match = 'took (\d+\.\d) naps'
# least = 2.0
# most = 3.8
# ///
import time

from greenlet import greenlet

NAP = 0.2


def eat() -> None:
    print("eat: starts")
    sleeping.switch()
    time.sleep(NAP)  # (1)!
    print("eat: ends")
    sleeping.switch()


def sleep() -> None:
    print("sleep: starts")
    eating.switch()
    time.sleep(NAP)
    print("sleep: ends")


eating = greenlet(eat)
sleeping = greenlet(sleep)
began = time.perf_counter()
eating.switch()
print(f"two naps took {(time.perf_counter() - began) / NAP:.1f} naps")
