# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = 'took (\d\.\d\d) s'
# least = 0.59
# most = 1.10
# ///
import time

import gevent


def cook(dish: str, seconds: float) -> None:
    print(f"{dish}: on the stove")
    gevent.sleep(seconds)
    print(f"{dish}: done")


dishes = {"soup": 0.2, "rice": 0.4, "fish": 0.6}
stove = [gevent.spawn(cook, dish, seconds) for dish, seconds in dishes.items()]
began = time.perf_counter()  # (1)!
gevent.joinall(stove)  # (2)!
print(f"1.2 s of cooking took {time.perf_counter() - began:.2f} s")
