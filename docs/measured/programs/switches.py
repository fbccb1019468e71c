# /// script
# dependencies = ["gevent"]
# [tool.measured]
# unit = "generator"
# [tool.measured.bounds]
# "greenlet" = [2, 60]
# "gevent" = [15, 500]
# "asyncio" = [15, 500]
# "thread" = [40, 6000]
# ///
import asyncio
import json
import threading
import time

ROUNDS, SWITCHES = 9, 20_000


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


def each(work, switches: int) -> float:
    began = time.perf_counter()
    work(switches)
    return (time.perf_counter() - began) / switches


KINDS = {"greenlet": greenlets, "gevent": gevent_greenlets, "asyncio": tasks, "thread": threads}

if __name__ == "__main__":
    for round in range(-1, ROUNDS):  # the first one does not count
        base = each(generator, 10 * SWITCHES)
        rows = [{"name": "generator", "ratio": 1, "seconds": base}]
        for name, work in KINDS.items():
            try:
                took = each(work, SWITCHES)
                rows.append({"name": name, "ratio": took / base, "seconds": took})
            except ImportError as error:
                rows.append({"name": name, "missing": f"needs gevent: {error}"})
        if round >= 0:
            print("\n".join(map(json.dumps, rows)))
