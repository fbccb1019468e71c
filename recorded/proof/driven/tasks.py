"""A program of asyncio, brought to a state by the turns of its tasks.

The loop runs callbacks in the order in which they become ready, and that hangs on what they wait for: a timer is only a
lower bound, a network answers when it likes. So each task that is ready, or sleeps, may be the next. A turn is all that
a task does until it waits: the only places where tasks can change are its awaits.
"""

import asyncio
import io
import logging
import sys
import types
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout

from recorded.proof.driven.loop import MAIN, Actor, Gone, Loop
from recorded.proof.driven.naming import Names
from recorded.proof.driven.state import OVER, Standing, State, Undrivable
from recorded.proof.driven.task_things import KINDS, in_line, things_of, waits_for
from recorded.proof.orders.explorer.hooks import hooks_of
from recorded.proof.orders.explorer.program import Program

_take, _release = asyncio.Lock.acquire, asyncio.Lock.release


class Tasks:
    """Drives one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        logging.disable()

    def after(self, turns: tuple[str, ...]) -> State:
        """The state after these turns, each the name of a task. Raises Undrivable."""
        stage = _Stage(turns, self.program)
        module = types.ModuleType("__main__")
        module.__dict__.update(
            {"__file__": self.program.path, "print": stage.print, **hooks_of(stage, self.program.assigned)}
        )
        kept, sys.modules["__main__"] = sys.modules["__main__"], module
        kept_loop, asyncio.events.new_event_loop = asyncio.events.new_event_loop, lambda: Loop(stage)
        asyncio.Lock.acquire, asyncio.Lock.release = _noted_take(stage), _noted_release
        stage.namespace = module.__dict__
        ending = "exit 0"
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                exec(self.program.code, module.__dict__)
        except Gone:
            pass
        except BaseException as error:
            ending, stage.complaint = "exit 1", f"{type(error).__name__}: {error}"
        finally:
            sys.modules["__main__"] = kept
            asyncio.events.new_event_loop = kept_loop
            asyncio.Lock.acquire, asyncio.Lock.release = _take, _release
        if stage.problem:
            raise Undrivable(stage.problem)
        if stage.state is None:
            stage.note(ending)
        return stage.state


class _Stage:
    """Where the tasks of one run are seen. It is to the hooks what a stage of threads is."""

    def __init__(self, turns: tuple[str, ...], program: Program) -> None:
        self.left = list(turns)
        self.program = program
        self.plan = types.SimpleNamespace(visible=frozenset())
        self.actors: list[Actor] = []
        self.namespace: dict = {}
        self.printed: list[tuple[str, str]] = []
        self.noted: set = set()
        self.accesses: list = []
        self.news = 0
        self.complaint = self.problem = ""
        self.state: State | None = None
        self.woken: Actor | None = None  # whose sleep has ended in this turn

    def me(self) -> Actor | None:
        """The actor whose turn it is."""
        try:
            task = asyncio.current_task()
        except RuntimeError:
            return None
        return next((actor for actor in self.actors if actor.task is task), None)

    def perform(self, *_: object) -> None:
        """A loop that goes round and round."""
        self.fail("a task goes round a loop without waiting")

    def on_value(self, actor: Actor, place: int, value: object) -> None:
        """A task has found a value at a place of the program."""
        actor.known.append((place, self.names().text(value)))

    def print(self, *values: object, sep: str = " ", end: str = "\n", **_: object) -> None:
        """print"""
        actor = self.me()
        self.printed.append((actor.name if actor else MAIN, (sep.join(map(str, values)) + end).rstrip("\n")))

    def names(self) -> Names:
        shared = {}
        for actor in self.actors:
            for frame in _frames(actor.task, self.program.path):
                cells = set(frame.f_code.co_cellvars)
                shared |= {name: value for name, value in frame.f_locals.items() if name in cells or actor.is_main}
        return Names(self.namespace, (*KINDS, asyncio.Task, asyncio.TaskGroup), shared.items())

    def fail(self, problem: str) -> None:
        self.problem = self.problem or problem
        raise Gone

    def note(self, ending: str = "", ready: Callable[[Actor], bool] = lambda _: False) -> None:
        """Note the state. ready: whether an actor could go on"""
        names = self.names()
        things = tuple(things_of(names, self.actors))
        standing = tuple((actor.name, self.standing_of(actor, ready(actor), names)) for actor in self.actors)
        known = tuple(tuple(a.known) if not a.task.done() else () for a in self.actors)
        shared = names.shared()
        lines = tuple(in_line(thing, self.actors) for thing in names.things.values())
        key = (known, standing, shared, things, lines, tuple(self.printed), self.complaint)
        if not ending and not any(ready(actor) for actor in self.actors):
            ending = "hang"
        self.state = State(standing, shared, things, tuple(self.printed), ending, self.complaint, key)

    def standing_of(self, actor: Actor, can: bool, names: Names) -> Standing:
        if actor.task.done():
            return OVER
        frames = _frames(actor.task, self.program.path)
        if not actor.begun:
            return Standing(_first_line(actor.task), "begin", "", can)
        frame = frames[-1]
        does, what = "go on", ""
        if not can:
            does, what = waits_for(actor.task, names)
        cells = {*frame.f_code.co_cellvars, *frame.f_code.co_freevars}
        local = [(n, names.text(v)) for n, v in frame.f_locals.items() if n not in cells and not n.startswith("_note_")]
        return Standing(frame.f_lineno, does, what, can, tuple(local) if not actor.is_main else ())


def _frames(task: asyncio.Task, path: str) -> list:
    """The frames of the program in which a task is, the innermost last."""
    found, coro = [], task.get_coro()
    while coro is not None and hasattr(coro, "cr_frame"):
        if coro.cr_frame is not None and coro.cr_frame.f_code.co_filename == path:
            found.append(coro.cr_frame)
        coro = coro.cr_await
    return found


def _first_line(task: asyncio.Task) -> int:
    return task.get_coro().cr_code.co_firstlineno


def _noted_take(stage: _Stage):
    async def acquire(self: asyncio.Lock) -> bool:
        await _take(self)
        self.taken_by = stage.me()
        return True

    return acquire


def _noted_release(self: asyncio.Lock) -> None:
    _release(self)
    self.taken_by = None
