# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# calm = true
# [tool.recorded.vary.naps]
# match = 'took (\d+\.\d) naps'
# least = 2.9
# most = 5.4
# ///
import time

import gevent

NAP = 0.2


def cook(dish: str, naps: int) -> None:
    print(f"{dish}: on the stove")
    gevent.sleep(NAP * naps)
    print(f"{dish}: done")


dishes = {"soup": 1, "rice": 2, "fish": 3}
stove = [gevent.spawn(cook, dish, naps) for dish, naps in dishes.items()]
began = time.perf_counter()  # (1)!
gevent.joinall(stove)  # (2)!
print(f"6 naps of cooking took {(time.perf_counter() - began) / NAP:.1f} naps")
