# /// script
# dependencies = ["greenlet"]
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = 'took (\d\.\d\d) s'
# least = 0.40
# most = 0.76
# ///
import time

from greenlet import greenlet


def eat() -> None:
    print("eat: starts")
    sleeping.switch()
    time.sleep(0.2)  # (1)!
    print("eat: ends")
    sleeping.switch()


def sleep() -> None:
    print("sleep: starts")
    eating.switch()
    time.sleep(0.2)
    print("sleep: ends")


eating = greenlet(eat)
sleeping = greenlet(sleep)
began = time.perf_counter()
eating.switch()
print(f"two sleeps of 0.2 s took {time.perf_counter() - began:.2f} s")
