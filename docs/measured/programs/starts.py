# /// script
# dependencies = ["gevent"]
# [tool.measured]
# unit = "thread"
# [tool.measured.bounds]
# "greenlet" = [0.08, 0.32]
# "greenlet, no GIL" = [0.006, 0.06]
# "gevent greenlet" = [0.17, 0.7]
# "task" = [0.045, 0.24]
# "task, no GIL" = [0.004, 0.04]
# "process, fork" = [30, 125]
# "process, fork, no GIL" = [2, 20]
# "process, forkserver" = [40, 130]
# "process, forkserver, no GIL" = [2, 20]
# "subinterpreter" = [140, 540]
# "subinterpreter, no GIL" = [20, 140]
# "process, spawn" = [550, 2200]
# "process, spawn, no GIL" = [45, 350]
# ///
import json
import multiprocessing as mp
import os
import sys
import sysconfig
import threading
import time

ROUNDS, LONG = 5, 0.25  # seconds of trying; the quickest try counts


def nothing() -> None:
    pass


async def no_task() -> None:
    pass


def threads(count: int) -> None:
    for _ in range(count):
        thread = threading.Thread(target=nothing)
        thread.start()
        thread.join()


def tasks(count: int) -> None:
    import asyncio  # only here: a spawned process imports what stands above

    async def main() -> None:
        for _ in range(count):
            await asyncio.create_task(no_task())

    asyncio.run(main())


def greenlets(count: int) -> None:
    from greenlet import greenlet

    for _ in range(count):
        greenlet(nothing).switch()


def gevent_greenlets(count: int) -> None:
    import gevent

    for _ in range(count):
        gevent.spawn(nothing).join()


def processes(count: int, method: str) -> None:
    context = mp.get_context(method)
    for _ in range(count):
        process = context.Process(target=nothing)
        process.start()
        process.join()


def interpreters(count: int) -> None:
    from concurrent import interpreters

    for _ in range(count):
        interpreter = interpreters.create()
        interpreter.call(nothing)
        interpreter.close()


def each(work, count: int, *rest) -> float:
    quickest, end = float("inf"), time.perf_counter() + LONG
    while (began := time.perf_counter()) < end:
        work(count, *rest)
        quickest = min(quickest, time.perf_counter() - began)
    return quickest / count


KINDS = {
    "thread": (threads, 20),
    "greenlet": (greenlets, 200),
    "gevent greenlet": (gevent_greenlets, 100),
    "task": (tasks, 1000),
    "process, fork": (processes, 1, "fork"),
    "process, forkserver": (processes, 1, "forkserver"),
    "subinterpreter": (interpreters, 1),
    "process, spawn": (processes, 1, "spawn"),
}

if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):  # on one core nobody waits until another one wakes up
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    missing = {}
    if sys.version_info < (3, 14):
        missing["process, forkserver"] = "its bounds are of Python 3.14, whose fork server loads main once for all"
    for name, (work, _, *rest) in KINDS.items():
        if name == "gevent greenlet" and sysconfig.get_config_var("Py_GIL_DISABLED"):
            missing[name] = "its import turns the GIL on"
            continue
        try:
            work(1, *rest)  # once before it counts: imports, the fork server
        except ImportError as error:
            needed = "Python 3.14" if name == "subinterpreter" else "gevent"
            missing[name] = f"needs {needed}: {error}"
        except ValueError as error:
            missing[name] = f"this system has no such method: {error}"
    for _ in range(ROUNDS):
        took = {name: each(*kind) for name, kind in KINDS.items() if name not in missing}
        for name, seconds in took.items():
            print(json.dumps({"name": name, "ratio": seconds / took["thread"], "seconds": seconds}))
    for name, reason in missing.items():
        print(json.dumps({"name": name, "missing": reason}))
