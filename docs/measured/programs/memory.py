# /// script
# dependencies = ["gevent"]
# [tool.measured]
# unit = "task"
# per = 1000
# [tool.measured.bounds]
# "greenlet" = [0.6, 2.4]
# "gevent greenlet" = [3.5, 14]
# "thread" = [7, 28]
# "process, fork" = [500, 2000]
# "process, forkserver" = [1800, 7000]
# "process, spawn" = [3400, 13500]
# "subinterpreter" = [1000, 4000]
# ///
import json
import multiprocessing as mp
import subprocess
import sys
import threading
from pathlib import Path

ROUNDS = 2


def private(pid: int | str = "self") -> int:
    """Bytes of memory that a process shares with nobody."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return 1024 * sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


def tasks(count: int) -> int:
    import asyncio

    async def main() -> int:
        before = private()
        waiting = [asyncio.create_task(asyncio.sleep(60)) for _ in range(count)]
        await asyncio.sleep(0)
        grown = private() - before
        for task in waiting:
            task.cancel()
        return grown

    return asyncio.run(main())


def greenlets(count: int) -> int:
    from greenlet import getcurrent, greenlet

    before = private()
    waiting = [greenlet(getcurrent().switch) for _ in range(count)]
    for one in waiting:
        one.switch()
    return private() - before


def gevent_greenlets(count: int) -> int:
    import gevent

    gevent.sleep(0)
    before = private()
    waiting = [gevent.spawn(gevent.sleep, 60) for _ in range(count)]
    gevent.sleep(0)
    grown = private() - before
    gevent.killall(waiting)
    return grown


def threads(count: int) -> int:
    before, leave = private(), threading.Event()
    waiting = [threading.Thread(target=leave.wait) for _ in range(count)]
    for thread in waiting:
        thread.start()
    grown = private() - before
    leave.set()
    return grown


def ready(barrier, leave) -> None:
    barrier.wait()
    leave.wait()


def processes(count: int, method: str) -> int:
    context = mp.get_context(method)
    barrier, leave = context.Barrier(count + 1), context.Event()
    waiting = [context.Process(target=ready, args=(barrier, leave)) for _ in range(count)]
    for process in waiting:
        process.start()
    barrier.wait()
    grown = sum(private(process.pid) for process in waiting)
    leave.set()
    for process in waiting:
        process.join()
    return grown


def interpreters(count: int) -> int:
    from concurrent import interpreters

    before = private()
    waiting = [interpreters.create() for _ in range(count)]
    return private() - before + 0 * len(waiting)


KINDS = {
    "task": (tasks, 20_000),
    "greenlet": (greenlets, 20_000),
    "gevent greenlet": (gevent_greenlets, 20_000),
    "thread": (threads, 1000),
    "process, fork": (processes, 10, "fork"),
    "process, forkserver": (processes, 10, "forkserver"),
    "process, spawn": (processes, 5, "spawn"),
    "subinterpreter": (interpreters, 10),
}


def measured(name: str) -> int:
    """Bytes for one of a kind, from a fresh Python, in which no memory was freed before."""
    ended = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True)
    if ended.returncode:
        raise ImportError(ended.stderr.splitlines()[-1])
    return int(ended.stdout)


if __name__ == "__main__":
    if sys.argv[1:]:
        work, count, *rest = KINDS[sys.argv[1]]
        print(work(count, *rest) // count)
        sys.exit()
    if not Path("/proc/self/smaps_rollup").exists():
        for name in KINDS:
            print(json.dumps({"name": name, "missing": "this system has no /proc/PID/smaps_rollup"}))
        sys.exit()
    for _ in range(ROUNDS):
        task = measured("task")
        for name in KINDS:
            try:
                size = task if name == "task" else measured(name)
                print(json.dumps({"name": name, "ratio": size / task, "bytes": size}))
            except ImportError as error:
                needed = "Python 3.14" if name == "subinterpreter" else "gevent"
                print(json.dumps({"name": name, "missing": f"needs {needed}: {error}"}))
