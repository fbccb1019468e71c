# /// script
# dependencies = ["gevent"]
# ///
import time
from collections.abc import Callable
from time import sleep

import gevent
from gevent import monkey

monkey.patch_all()


def two_naps(doze: Callable[[], None]) -> list[str]:
    log: list[str] = []

    def nap() -> None:
        log.append("asleep")
        doze()
        log.append("awake")

    gevent.joinall([gevent.spawn(nap), gevent.spawn(nap)])
    return log


print("time.sleep:", *two_naps(lambda: time.sleep(0.1)))  # (1)!
#> time.sleep: asleep asleep awake awake
print("sleep:     ", *two_naps(lambda: sleep(0.1)))  # (2)!
#> sleep:      asleep awake asleep awake
