# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "on Windows asyncio's default loop uses no selector: while it waits, no greenlet runs"
# why.zh = "Windows 上 asyncio 默认的事件循环不用 selectors：它等待的时候，greenlet 不会运行"
# ///
from gevent import monkey

if not monkey.is_module_patched("socket"):
    monkey.patch_all()  # (1)!

import asyncio
import selectors
import threading

import gevent

ticks = 0
threads: dict[str, int] = {}


def tick() -> None:
    global ticks
    threads["gevent"] = threading.get_native_id()
    for _ in range(3):
        gevent.sleep(0.02)
        ticks += 1


async def wait_for_ticks() -> None:
    threads["asyncio"] = threading.get_native_id()
    while ticks < 3:  # (2)!
        await asyncio.sleep(0.01)


print(f"asyncio waits with {selectors.DefaultSelector.__module__}")  # (3)!
#> asyncio waits with gevent.selectors
gevent.spawn(tick)
asyncio.run(wait_for_ticks())
print(f"{ticks} ticks; {len(threads)} loops in {len(set(threads.values()))} thread")
#> 3 ticks; 2 loops in 1 thread
