# /// script
# dependencies = ["gevent"]
# ///
import threading

import gevent
from gevent.event import Event

waiting = 0
threads_used: set[int] = set()


def wait(gate: Event) -> None:
    global waiting
    waiting += 1
    gate.wait()
    waiting -= 1
    threads_used.add(threading.get_native_id())


gate = Event()
greenlets = [gevent.spawn(wait, gate) for _ in range(10_000)]
while waiting < 10_000:
    gevent.sleep(0.01)  # (1)!
print(f"waiting: {waiting}, threads alive: {threading.active_count()}")
#> waiting: 10000, threads alive: 1
gate.set()
gevent.joinall(greenlets)
print(f"waiting: {waiting}, threads of the system that ran them: {len(threads_used)}")
#> waiting: 0, threads of the system that ran them: 1
