# /// script
# [tool.measured]
# [tool.measured.bounds]
# "loop" = [0.9, 1.5]
# "calls" = [0.9, 1.5]
# "objects" = [1, 1.7]
# "list and dict" = [1.1, 1.9]
# "task, start" = [0.9, 1.5]
# "task, switch" = [0.9, 1.5]
# "thread, switch" = [1.2, 40]
# "thread, start" = [4, 40]
# ///
import asyncio
import json
import os
import subprocess
import sys
import sysconfig
import threading
import time

ROUNDS, LONG = 5, 0.2  # seconds of trying; the quickest try counts


def loop(times: int) -> None:
    total = 0
    for number in range(times):
        total += number


def add(one: int, other: int) -> int:
    return one + other


def calls(times: int) -> None:
    for number in range(times):
        add(number, number)


class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x, self.y = x, y


def objects(times: int) -> None:
    for number in range(times):
        point = Point(number, number)
        point.x += point.y


def list_and_dict(times: int) -> None:
    items, table = [], {}
    for number in range(times):
        items.append(number)
        table[number % 100] = items[-1]


def start_threads(times: int) -> None:
    for _ in range(times):
        thread = threading.Thread(target=int)
        thread.start()
        thread.join()


def switch_threads(times: int) -> None:
    mine, yours = threading.Lock(), threading.Lock()
    yours.acquire()

    def turns(wait: threading.Lock, wake: threading.Lock) -> None:
        for _ in range(times // 2):
            wait.acquire()
            wake.release()

    pair = [threading.Thread(target=turns, args=locks) for locks in ((mine, yours), (yours, mine))]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()


def start_tasks(times: int) -> None:
    async def nothing() -> None:
        pass

    async def main() -> None:
        for _ in range(times):
            await asyncio.create_task(nothing())

    asyncio.run(main())


def switch_tasks(times: int) -> None:
    async def turns() -> None:
        for _ in range(times // 2):
            await asyncio.sleep(0)

    async def main() -> None:
        await asyncio.gather(turns(), turns())

    asyncio.run(main())


KINDS = {
    "loop": (loop, 20_000),
    "calls": (calls, 20_000),
    "objects": (objects, 5_000),
    "list and dict": (list_and_dict, 10_000),
    "task, start": (start_tasks, 1_000),
    "task, switch": (switch_tasks, 1_000),
    "thread, switch": (switch_threads, 600),
    "thread, start": (start_threads, 20),
}


def each(work, times: int) -> float:
    quickest, end = float("inf"), time.perf_counter() + LONG
    while (began := time.perf_counter()) < end:
        work(times)
        quickest = min(quickest, time.perf_counter() - began)
    return quickest / times


def made_of() -> list[str]:
    """What has to be alike for a ratio of two builds to say something."""
    options = sysconfig.get_config_var("CONFIG_ARGS") or ""
    kept = [word for word in options.split() if "--disable-gil" not in word and "--prefix" not in word]
    return [sys.version.partition(" ")[0], sys.version.rpartition("[")[2], *sorted(kept)]


def measured_by(python: str) -> dict:
    return json.loads(subprocess.run([python, __file__, "measure"], check=True, capture_output=True).stdout)


def compare(python: str) -> str:
    """Prints the ratios; says why there are none."""
    if not python:
        return "FREE_THREADED_PYTHON names no Python"
    for _ in range(ROUNDS):  # in turns
        usual, free_threaded = measured_by(sys.executable), measured_by(python)
        if usual["made of"] != free_threaded["made of"]:
            return "the two Pythons are not of one version, compiled alike"
        for name in KINDS:
            took = free_threaded[name]
            print(json.dumps({"name": name, "ratio": took / usual[name], "seconds": took}))
    return ""


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):  # on one core no thread waits until another core wakes up
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    if sys.argv[1:] == ["measure"]:
        print(json.dumps({"made of": made_of(), **{name: each(*kind) for name, kind in KINDS.items()}}))
    elif missing := compare(os.environ.get("FREE_THREADED_PYTHON", "")):
        for name in KINDS:
            print(json.dumps({"name": name, "missing": missing}))
