# /// script
# dependencies = ["gevent"]
# ///
import time

import gevent
from gevent import Timeout

try:
    with Timeout(0.1):
        gevent.sleep(10)  # (1)!
except Timeout:
    print("given up after 0.1 s")
    #> given up after 0.1 s

with Timeout(0.1, False):  # (2)!
    gevent.sleep(10)
    print("never reached")
print("given up silently")
#> given up silently

try:
    with Timeout(0.1):
        time.sleep(0.3)  # (3)!
        print("the blocking sleep was not cut short")
        #> the blocking sleep was not cut short
        gevent.sleep(0.05)
        print("never reached")
except Timeout:
    print("given up at the next wait")
    #> given up at the next wait
print(f"Timeout is an Exception: {issubclass(Timeout, Exception)}")  # (4)!
#> Timeout is an Exception: False
