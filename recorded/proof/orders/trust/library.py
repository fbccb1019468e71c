"""Compares the models with the library's own code, on random programs: both must print in the same orders.

    python -m recorded.proof.orders.trust.library SEED [--judged N] [--step N]

The library's code is pasted into the program, so that it runs on the models of locks only, with every read and write
of its attributes in sight. Named are the programs for which they differ; then it ends with exit code 1.
"""

import inspect
import queue
import threading
from concurrent.futures import _base
from pathlib import Path

from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.search import explore
from recorded.proof.orders.trust.random_programs import orders_in
from recorded.proof.orders.trust.random_sources import HEAD, source_of
from recorded.proof.orders.trust.seeds import check_from, from_a_seed

SECONDS = 20.0
ASKS = "it decides by the clock"
CAN_SHUT_DOWN = hasattr(queue.Queue, "shutdown")  # since Python 3.13
KINDS = (
    "pulse",
    "condition",
    "event",
    "semaphore",
    "barrier",
    "queue",
    *(["shutdown"] if CAN_SHUT_DOWN else []),
    "future",
)
IMPORTS = """\
import heapq, logging, threading, time, types
from collections import deque, deque as _deque, namedtuple
from itertools import islice as _islice
from threading import Lock, RLock, Thread, get_ident
from time import monotonic as _time, monotonic
from types import GenericAlias
_allocate_lock, LOGGER, heappush, heappop = Lock, logging.getLogger(), heapq.heappush, heapq.heappop
PENDING, RUNNING, CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED = (
    "PENDING", "RUNNING", "CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED"
)
FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, _AS_COMPLETED = (
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "_AS_COMPLETED"
)
class Clock:  # one module knows the module by this name, another one the function
    sleep, monotonic = staticmethod(time.sleep), staticmethod(time.monotonic)
    def __call__(self):
        return monotonic()
time = Clock()
_STATE_TO_DESCRIPTION_MAP = {PENDING: "pending", RUNNING: "running", CANCELLED: "cancelled", FINISHED: "finished"}
DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")
class ThreadPoolExecutor: pass
class SimpleQueue: pass
"""
OF_THREADING = ("Condition", "Event", "Semaphore", "BoundedSemaphore", "BrokenBarrierError", "Barrier")
OF_QUEUE = ("Empty", "Full", "ShutDown", "Queue", "LifoQueue")
OF_FUTURES = (
    *("Error", "CancelledError", "InvalidStateError", "_Waiter", "_AsCompletedWaiter", "_FirstCompletedWaiter"),
    *("_AllCompletedWaiter", "_AcquireFutures", "_create_and_install_waiters", "_yield_finished_futures", "Future"),
    *("as_completed", "wait"),
)


def pasted() -> str:
    """The library's own code, as it is before the models take its place."""
    parts = [IMPORTS]
    for module, names in ((threading, OF_THREADING), (queue, OF_QUEUE), (_base, OF_FUTURES)):
        found = [getattr(module, name) for name in names if hasattr(module, name)]
        parts += [_source(thing) for thing in found]
    return "\n".join(parts)


def _source(thing: type) -> str:
    try:
        return inspect.getsource(thing)
    except (OSError, TypeError):  # it is written in C
        return f"class {thing.__name__}(Exception): pass\n"


def check(theatre: Theatre, seed: int, library: str, folder: Path) -> dict:
    """Explore one program with the models and one with the library's code; what came of it. An event that is cleared at
    once makes a difference only if time is kept."""
    kind = KINDS[seed % len(KINDS)]
    clock = "ideal" if kind == "pulse" else "any"
    rows = source_of(seed, kind, most=2).splitlines()  # SimpleQueue is written in C
    source = "\n".join("    pass" if row.startswith("    ") and "simple" in row else row for row in rows)
    found = {"seed": seed, "kind": kind}
    orders = []
    for name, head in (("models", HEAD), ("library", library)):
        path = folder / f"{name}_{seed}.py"
        path.write_text(f"{head}\n{source}\n", encoding="utf-8")
        findings = explore(theatre, Program(str(path), path.read_text(encoding="utf-8")), clock, SECONDS)
        found |= {name: findings.schedules}
        if findings.incomplete not in ("", ASKS):  # the library asks a clock how long to wait on; the models need not
            return found | {"unjudged": findings.incomplete}
        orders.append({tuple(map(_without_module, order)) for order in map(_flat, orders_in(findings))})
    mine, theirs = orders
    found["orders"] = len(mine)
    return found | {"missing": sorted(map(repr, theirs - mine))[:3], "extra": sorted(map(repr, mine - theirs))[:3]}


def _flat(order: tuple) -> list[str]:
    ending, lines = order
    return [ending, *[f"{actor} > {text}" for actor, _, text in lines]]


def _without_module(line: str) -> str:
    """An exception of the library's is called by its module, a pasted one is not."""
    return (
        line.replace("threading.", "")
        .replace("concurrent.futures._base.", "")
        .replace("_queue.", "")
        .replace("queue.", "")
    )


def main() -> None:
    """Check so many programs from a seed on."""
    chosen = from_a_seed("judged", "programs that are to be judged")
    library = pasted()

    def compared(theatre: Theatre, seed: int, folder: Path) -> dict:
        return check(theatre, seed, library, folder)

    check_from(chosen, chosen.judged, compared, lambda found: "unjudged" not in found)


if __name__ == "__main__":
    main()
