# /// script
# dependencies = ["gevent"]
# ///
import asyncio
import threading

import gevent

main_thread = threading.get_native_id()
ticks = 0


def tick() -> None:
    global ticks
    for number in range(3):
        gevent.sleep(0.02)
        print(f"tick {number}")
        ticks += 1


async def answer() -> bool:
    while ticks < 3:  # (1)!
        await asyncio.sleep(0.01)
    return threading.get_native_id() == main_thread


gevent.spawn(tick)
pool = gevent.get_hub().threadpool
in_main_thread = pool.apply(lambda: asyncio.run(answer()))  # (2)!
print(f"asyncio saw all ticks; it ran in gevent's thread: {in_main_thread}")
