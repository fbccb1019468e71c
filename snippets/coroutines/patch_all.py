# /// script
# dependencies = ["gevent"]
# ///
import time

import gevent
from gevent import monkey


def nap() -> None:
    print("falls asleep")
    time.sleep(0.2)
    print("wakes up")


def two_naps() -> None:
    gevent.joinall([gevent.spawn(nap), gevent.spawn(nap)])


two_naps()
monkey.patch_all()  # (1)!
print("now time.sleep is gevent's")
two_naps()
