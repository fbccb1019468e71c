# /// script
# dependencies = ["gevent"]
# [tool.measured]
# unit = "generator"
# [tool.measured.bounds]
# "greenlet" = [10, 40]
# "greenlet, no GIL" = [10, 40]
# "gevent" = [50, 200]
# "asyncio" = [50, 250]
# "asyncio, no GIL" = [50, 250]
# "thread" = [90, 360]
# "thread, no GIL" = [110, 5000]
# ///
import asyncio
import json
import os
import sysconfig
import threading
import time

ROUNDS, LONG, SWITCHES = 5, 0.25, 600  # seconds of trying; the quickest try counts


def generator(switches: int) -> None:
    def forever():
        while True:
            yield

    resume = forever().send
    resume(None)
    for _ in range(switches // 2):  # in and out again: two switches
        resume(None)


def greenlets(switches: int) -> None:
    from greenlet import getcurrent, greenlet

    def forever() -> None:
        while True:
            back()

    back, other = getcurrent().switch, greenlet(forever)
    for _ in range(switches // 2):
        other.switch()


def gevent_greenlets(switches: int) -> None:
    import gevent

    def turns() -> None:
        for _ in range(switches // 2):
            gevent.sleep(0)

    gevent.joinall([gevent.spawn(turns), gevent.spawn(turns)])


def tasks(switches: int) -> None:
    async def turns() -> None:
        for _ in range(switches // 2):
            await asyncio.sleep(0)

    async def main() -> None:
        await asyncio.gather(turns(), turns())

    asyncio.run(main())


def threads(switches: int) -> None:
    mine, yours = threading.Lock(), threading.Lock()
    yours.acquire()

    def turns(wait: threading.Lock, wake: threading.Lock) -> None:
        for _ in range(switches // 2):
            wait.acquire()
            wake.release()

    pair = [threading.Thread(target=turns, args=locks) for locks in ((mine, yours), (yours, mine))]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()


def each(work) -> float:
    quickest, end = float("inf"), time.perf_counter() + LONG
    while (began := time.perf_counter()) < end:
        work(SWITCHES)
        quickest = min(quickest, time.perf_counter() - began)
    return quickest / SWITCHES


KINDS = {"generator": generator, "greenlet": greenlets, "gevent": gevent_greenlets, "asyncio": tasks, "thread": threads}

if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):  # on one core no thread waits until another core wakes up
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    missing = {}
    for name, work in KINDS.items():
        if name == "gevent" and sysconfig.get_config_var("Py_GIL_DISABLED"):
            missing[name] = "its import turns the GIL on"
            continue
        try:
            work(SWITCHES)  # once before it counts
        except ImportError as error:
            missing[name] = f"needs gevent: {error}"
    for _ in range(ROUNDS):
        took = {name: each(work) for name, work in KINDS.items() if name not in missing}
        for name, seconds in took.items():
            print(json.dumps({"name": name, "ratio": seconds / took["generator"], "seconds": seconds}))
    for name, reason in missing.items():
        print(json.dumps({"name": name, "missing": reason}))
