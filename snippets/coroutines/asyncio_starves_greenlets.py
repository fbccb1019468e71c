# /// script
# dependencies = ["gevent"]
# ///
import asyncio

import gevent

ticks = 0


def tick() -> None:
    global ticks
    for _ in range(3):
        gevent.sleep(0.02)
        ticks += 1


async def count_ticks() -> int:
    await asyncio.sleep(0.2)  # (1)!
    return ticks


ticking = gevent.spawn(tick)
print(f"while asyncio waited: {asyncio.run(count_ticks())} ticks")
#> while asyncio waited: 0 ticks
ticking.join()  # (2)!
print(f"while main waited with gevent: {ticks} ticks")
#> while main waited with gevent: 3 ticks
