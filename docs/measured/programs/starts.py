# /// script
# dependencies = ["gevent"]
# [tool.measured]
# unit = "thread"
# [tool.measured.bounds]
# "greenlet" = [0.005, 0.6]
# "gevent greenlet" = [0.01, 0.8]
# "task" = [0.005, 0.6]
# "process, fork" = [4, 400]
# "process, forkserver" = [5, 600]
# "process, spawn" = [100, 10000]
# "subinterpreter" = [30, 2000]
# ///
import json
import multiprocessing as mp
import threading
import time

ROUNDS = 7


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
    began = time.perf_counter()
    work(count, *rest)
    return (time.perf_counter() - began) / count


KINDS = {
    "greenlet": (greenlets, 10_000),
    "gevent greenlet": (gevent_greenlets, 2_000),
    "task": (tasks, 5_000),
    "process, fork": (processes, 6, "fork"),
    "process, forkserver": (processes, 6, "forkserver"),
    "process, spawn": (processes, 2, "spawn"),
    "subinterpreter": (interpreters, 3),
}

if __name__ == "__main__":
    missing = {}
    for name, (work, _, *rest) in KINDS.items():
        try:
            work(1, *rest)  # once before it counts: imports, the fork server
        except ImportError as error:
            needed = "Python 3.14" if name == "subinterpreter" else "gevent"
            missing[name] = f"needs {needed}: {error}"
        except ValueError as error:
            missing[name] = f"this system has no such method: {error}"
    for _ in range(ROUNDS):
        thread = each(threads, 500)
        print(json.dumps({"name": "thread", "ratio": 1, "seconds": thread}))
        for name, kind in KINDS.items():
            if name not in missing:
                took = each(*kind)
                print(json.dumps({"name": name, "ratio": took / thread, "seconds": took}))
    for name, reason in missing.items():
        print(json.dumps({"name": name, "missing": reason}))
