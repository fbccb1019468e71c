# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# exclusive = true
# ///
import time
from time import perf_counter, sleep

import gevent
from gevent import monkey

monkey.patch_all()

NAP = 0.3


def naps_overlap(nap) -> bool:
    began = perf_counter()
    gevent.joinall([gevent.spawn(nap), gevent.spawn(nap)])
    return perf_counter() - began < 1.8 * NAP


print("through the module, naps overlap:", naps_overlap(lambda: time.sleep(NAP)))  # (1)!
#> through the module, naps overlap: True
print("through the early name, naps overlap:", naps_overlap(lambda: sleep(NAP)))  # (2)!
#> through the early name, naps overlap: False
