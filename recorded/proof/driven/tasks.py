"""A program of asyncio, brought to a state by the turns of its tasks.

The loop runs callbacks in the order in which they become ready, and that hangs on what they wait for: a timer is only a
lower bound, a network answers when it likes. So each task that is ready, or sleeps, may be the next. A turn is all that
a task does until it waits: the only places where tasks can change are its awaits.
"""

import asyncio
import io
import logging
import re
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout

from recorded.proof.driven.naming import Names
from recorded.proof.driven.state import OVER, Standing, State, Thing, Undrivable
from recorded.proof.orders.explorer.hooks import hooks_of
from recorded.proof.orders.explorer.program import Program

KINDS = (asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.Queue, asyncio.Barrier)
MAIN = "main"
_NUMBERED = re.compile(r"Task-\d+")
_take, _release = asyncio.Lock.acquire, asyncio.Lock.release


class Gone(BaseException):
    """Ends the program when its state has been noted."""


class Actor:
    """One task. known: all that it has found out; turns: of its loops, see Hooks"""

    def __init__(self, task: asyncio.Task, is_main: bool) -> None:
        self.task, self.is_main, self.id = task, is_main, id(task)
        self.known: list = []
        self.count = self.turns = 0
        self.begun = False

    @property
    def name(self) -> str:
        """As the program calls it, or by its function. A task may get its name after it was made."""
        if self.is_main:
            return MAIN
        name = self.task.get_name()
        return self.task.get_coro().__name__ if _NUMBERED.fullmatch(name) else name


class Tasks:
    """Drives one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        logging.disable()

    def after(self, turns: tuple[str, ...]) -> State:
        """The state after these turns, each the name of a task. Raises Undrivable."""
        stage = _Stage(turns, self.program)
        module = types.ModuleType("__main__")
        module.__dict__.update({"__file__": self.program.path, "print": stage.print, **hooks_of(stage)})
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
        things = tuple(_things_of(names, self.actors))
        standing = tuple((actor.name, self.standing_of(actor, ready(actor), names)) for actor in self.actors)
        known = tuple(tuple(a.known) if not a.task.done() else () for a in self.actors)
        shared = names.shared()
        in_line = tuple(_in_line(thing, self.actors) for thing in names.things.values())
        key = (known, standing, shared, things, in_line, tuple(self.printed), self.complaint)
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
            does, what = _waits_for(actor.task, names)
        cells = {*frame.f_code.co_cellvars, *frame.f_code.co_freevars}
        local = [(n, names.text(v)) for n, v in frame.f_locals.items() if n not in cells and not n.startswith("_note_")]
        return Standing(frame.f_lineno, does, what, can, tuple(local) if not actor.is_main else ())


class Loop(asyncio.SelectorEventLoop):
    """An event loop that runs whose turn it is."""

    def __init__(self, stage: _Stage) -> None:
        super().__init__()
        self.stage = stage
        self.set_exception_handler(lambda *_: None)

    def create_task(self, coro, **options):
        task = super().create_task(coro, **options)
        if not any(actor.is_main and actor.task.done() for actor in self.stage.actors):  # the loop tidies up
            self.stage.actors.append(Actor(task, not self.stage.actors))
        return task

    def _run_once(self) -> None:
        stage = self.stage
        if stage.state is not None or stage.problem:
            raise Gone
        handle = self._silent() or self._of_turn()
        if handle in self._ready:
            self._ready.remove(handle)
        else:
            self._scheduled.remove(handle)
            handle._scheduled = False
        if (actor := self._actor_of(handle)) is not None:
            actor.begun = True
        if not handle.cancelled():
            handle._run()

    def _actor_of(self, handle: asyncio.Handle) -> Actor | None:
        owner = getattr(handle._callback, "__self__", None)
        return next((actor for actor in self.stage.actors if actor.task is owner), None)

    def _silent(self) -> asyncio.Handle | None:
        """What is no task's turn; main's, too, before any other task can go on and after all have ended."""
        for handle in self._ready:
            actor = self._actor_of(handle)
            others = [a for a in self.stage.actors if not a.is_main and not a.task.done()]
            if handle.cancelled() or actor is None or (actor.is_main and (not actor.begun or not others)):
                return handle
            # its sleep has ended in this turn
            if actor is self.stage.woken:
                self.stage.woken = None
                return handle
        return None

    def _handle_of(self, actor: Actor) -> asyncio.Handle | None:
        """What would let a task go on."""
        if actor.task.done():
            return None
        waited = actor.task._fut_waiter
        for handle in self._ready:
            if self._actor_of(handle) is actor:
                return handle
        for handle in self._scheduled:
            if waited is not None and waited in (handle._args or ()):
                return handle
        return None

    def _of_turn(self) -> asyncio.Handle:
        stage = self.stage
        if any(not self._is_of_sleep(handle) for handle in self._scheduled):
            stage.fail("it waits with a timeout")
        if not stage.left or not any(map(self._handle_of, stage.actors)):
            stage.note(ready=lambda actor: self._handle_of(actor) is not None)
            raise Gone
        name = stage.left.pop(0)
        actor = next((a for a in stage.actors if a.name == name), None)
        handle = self._handle_of(actor) if actor is not None else None
        if handle is None:
            stage.fail(f"the same turns did not lead to the same state: {name} cannot go on")
        names = stage.names()
        actor.known.append(tuple(_things_of(names, stage.actors)))
        stage.woken = actor if handle in self._scheduled else None
        return handle

    def _is_of_sleep(self, handle: asyncio.TimerHandle) -> bool:
        return handle.cancelled() or any(
            a.task._fut_waiter in (handle._args or ()) for a in self.stage.actors if not a.task.done()
        )


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


def _waits_for(task: asyncio.Task, names: Names) -> tuple[str, str]:
    """What a task waits for: a word, and the name that the program has for it."""
    future = task._fut_waiter
    for name, thing in names.things.items():
        waiters = getattr(thing, "_waiters", None) or ()
        if future in waiters:
            return {asyncio.Lock: "acquire", asyncio.Semaphore: "acquire", asyncio.Condition: "called"}.get(
                type(thing), "wait"
            ), name
        if future in (getattr(thing, "_getters", None) or ()):
            return "get", name
        if future in (getattr(thing, "_putters", None) or ()):
            return "put", name
    return "wait for others", ""


def _in_line(thing: object, actors: list[Actor]) -> tuple[str, ...]:
    """Who waits at a thing, the first who came first: so they are served."""
    lines = [getattr(thing, line, None) or () for line in ("_waiters", "_getters", "_putters")]
    return tuple(a.name for line in lines for future in line for a in actors if a.task._fut_waiter is future)


def _noted_take(stage: _Stage):
    async def acquire(self: asyncio.Lock) -> bool:
        await _take(self)
        self.taken_by = stage.me()
        return True

    return acquire


def _noted_release(self: asyncio.Lock) -> None:
    _release(self)
    self.taken_by = None


def _things_of(names: Names, actors: list[Actor]) -> Iterator[Thing]:
    for name, thing in names.things.items():
        match thing:
            case asyncio.Lock():
                owner = getattr(thing, "taken_by", None)
                yield Thing(name, "lock", owner.name if owner and thing.locked() else "")
            case asyncio.Event():
                yield Thing(name, "event", "set" if thing.is_set() else "")
            case asyncio.Semaphore():
                yield Thing(name, "semaphore", str(thing._value))
            case asyncio.Queue():
                yield Thing(name, "queue", names.text(list(thing._queue)))
            case asyncio.Barrier():
                yield Thing(name, "barrier", str(thing.n_waiting))
            case asyncio.Condition():
                waiting = [a.name for a in actors if a.task._fut_waiter in thing._waiters]
                yield Thing(name, "condition", ", ".join(waiting))
