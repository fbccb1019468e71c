# /// script
# dependencies = ["gevent"]
# ///
import asyncio

import gevent
from gevent import monkey

ticks = 0


def tick() -> None:
    global ticks
    while True:
        gevent.sleep(0.01)
        ticks += 1


async def count_ticks() -> int:
    before = ticks
    await asyncio.sleep(0.3)  # (1)!
    return ticks - before


gevent.spawn(tick)
print("not patched, the greenlet has run:", asyncio.run(count_ticks()) > 0)
#> not patched, the greenlet has run: False
monkey.patch_all()  # (2)!
print("patched, the greenlet has run:", asyncio.run(count_ticks()) > 0)
#> patched, the greenlet has run: True
