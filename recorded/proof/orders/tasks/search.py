"""Runs a program again and again on the loop, each time with another decision, until none is left."""

import asyncio
import contextlib
import io
import sys
import time
import traceback
import types
import warnings
from dataclasses import dataclass, field

from recorded.proof.orders.explorer.classes import Class, Line
from recorded.proof.orders.tasks.loop import Loop, Stop
from recorded.proof.orders.tasks.moments import TINY

_WHY = {"too long": "a task goes round without end, or the loop takes too many turns"}
SETS = "it walks through a set of tasks"


class Unplayable(Exception):
    """The program did something that is not modelled."""


@dataclass
class Run:
    """One run. ways: of each decision, how many there were; took: which was taken"""

    lines: list[Line] = field(default_factory=list)
    ending: str = "exit 0"
    ways: list[int] = field(default_factory=list)
    took: list[int] = field(default_factory=list)
    waits: set[float] = field(default_factory=set)


@dataclass
class Found:
    """See recorded.proof.orders.explored.Explored."""

    clock: str
    schedules: int = 0
    seconds: float = 0.0
    waits: set[float] = field(default_factory=set)
    incomplete: str = ""
    classes: dict[tuple, Class] = field(default_factory=dict)


def late_of(clock: str) -> float | None:
    """By how much the loop may be late: `any`, `ideal` or `margin 0.2`."""
    return None if clock == "any" else TINY if clock == "ideal" else float(clock.split()[1]) - 2 * TINY


def explore(path: str, source: str, clock: str, seconds: float) -> Found:
    """Try every decision, within so much processor time; twice, with sets of tasks the other way round."""
    began, found = time.process_time(), Found(clock)
    code = compile(source, path, "exec")
    orders = []
    for backwards in (False, True):
        mine: dict[tuple, Class] = {}
        stack: list[list[int]] = [[]]
        while stack:
            if time.process_time() - began > seconds:
                found.incomplete = f"stopped after {found.schedules} schedules"
                return found
            plan = stack.pop()
            try:
                run = play(path, code, plan, late_of(clock), backwards)
            except Unplayable as problem:
                found.incomplete = str(problem)
                return found
            found.schedules += 1
            found.waits |= run.waits
            lines = tuple(run.lines)
            mine[lines, run.ending] = Class(lines, tuple(frozenset(range(n)) for n in range(len(lines))), run.ending)
            for at in range(len(plan), len(run.ways)):
                stack += [[*run.took[:at], way] for way in range(run.ways[at]) if way != run.took[at]]
        orders.append(mine)
    found.classes, found.seconds = orders[0], time.process_time() - began
    if orders[0].keys() != orders[1].keys():
        found.incomplete = SETS
    return found


def play(path: str, code: types.CodeType, plan: list[int], late: float | None, backwards: bool) -> Run:
    """Run the program once. plan: the first decisions; after them, the first way is taken. Raises Unplayable."""
    run, loops = Run(), []

    def decide(ways: int) -> int:
        at = len(run.ways)
        way = plan[at] if at < len(plan) else 0
        if way >= ways:
            raise Stop("the same decisions did not lead to the same run: something is not modelled")
        run.ways.append(ways)
        run.took.append(way)
        return way

    def new_loop() -> Loop:
        loops.append(Loop(decide, late, backwards))
        return loops[-1]

    def say(*values: object, sep: str = " ", end: str = "\n", file: object = None, flush: bool = False) -> None:
        if end != "\n" or file is not None:
            raise Stop("it prints parts of lines")
        frame = sys._getframe(1)
        number = frame.f_lineno if frame.f_code.co_filename == path else 0
        text = (" " if sep is None else sep).join(map(str, values))
        run.lines += [Line(actor(), number, "out", part.rstrip()) for part in text.split("\n")]

    module = types.ModuleType("__main__")
    module.__dict__.update({"__file__": path, "print": say})
    kept, kept_loop = sys.modules["__main__"], asyncio.events.new_event_loop
    sys.modules["__main__"], asyncio.events.new_event_loop = module, new_loop
    out, err, problem = io.StringIO(), io.StringIO(), ""
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings():
            warnings.simplefilter("error", RuntimeWarning)
            exec(code, module.__dict__)
    except Stop as stop:
        run.ending = str(stop)
        if run.ending != "hang":
            problem = _WHY.get(run.ending, run.ending)
    except SystemExit as end:
        run.ending = f"exit {end.code or 0}"
    except BaseException:
        run.ending = "exit 1"
        run.lines.append(Line("main", 0, "err", traceback.format_exc()))
    finally:
        sys.modules["__main__"], asyncio.events.new_event_loop = kept, kept_loop
        run.waits = {wait for loop in loops for wait in loop.waits}
        problem = problem or _written(out, err)
        with contextlib.redirect_stderr(io.StringIO()):
            _tidy(loops)
    if problem:
        raise Unplayable(problem)
    return run


def actor() -> str:
    """Who is running, as a record calls it."""
    try:
        task = asyncio.current_task()
    except RuntimeError:
        task = None
    return task.get_name() if task else "main"


def _written(out: io.StringIO, err: io.StringIO) -> str:
    return "it writes without print" if out.getvalue() or err.getvalue() else ""


def _tidy(loops: list[Loop]) -> None:
    """Nothing of a run that is over may be heard later."""
    asyncio.events._set_running_loop(None)
    for loop in loops:
        for task in loop.tasks:
            task._log_destroy_pending = False
        if not loop.is_closed():
            loop._ready.clear()
            loop._thread_id = None
            loop.close()
