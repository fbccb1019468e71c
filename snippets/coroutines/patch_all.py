# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# exclusive = true
# ///
import time

import gevent
from gevent import monkey

NAP = 0.3


def nap() -> None:
    time.sleep(NAP)


def naps_overlap() -> bool:
    began = time.perf_counter()
    gevent.joinall([gevent.spawn(nap), gevent.spawn(nap)])
    return time.perf_counter() - began < 1.8 * NAP


before = naps_overlap()
monkey.patch_all()  # (1)!
after = naps_overlap()
print(f"two naps overlap before: {before}, after: {after}")
#> two naps overlap before: False, after: True
