"""A program with threads, brought to a state by the turns of its threads."""

import sys
from collections.abc import Iterator

from recorded.proof.driven.naming import Names
from recorded.proof.driven.state import OVER, Standing, State, Thing, Undrivable
from recorded.proof.driven.walk import Coarse
from recorded.proof.orders.explorer.barrier import FINER, Barrier
from recorded.proof.orders.explorer.condition import Condition
from recorded.proof.orders.explorer.event import CLEARED, Event
from recorded.proof.orders.explorer.locks import Lock, RLock
from recorded.proof.orders.explorer.operation import Actor
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.queues import Model
from recorded.proof.orders.explorer.races import racing_places
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.semaphore import Semaphore
from recorded.proof.orders.explorer.vectors import vectors_of

MAIN = "0"
CALLED = {
    Lock: "lock",
    Condition: "condition",
    Event: "event",
    Semaphore: "semaphore",
    Barrier: "barrier",
    Model: "queue",
}
KINDS = tuple(CALLED)
# nobody could take these another way
SILENT = ("begin", "start", "end", "join", "exit")
ACCESSES = ("read", "write")
FINE = frozenset({"notify", FINER})


class Threads:
    """Drives one program. visible: the places in it that are turns, more with every run"""

    def __init__(self, theatre: Theatre, program: Program) -> None:
        self.theatre, self.program = theatre, program
        self.visible = FINE | {CLEARED} if ".clear()" in program.source else FINE

    def after(self, turns: tuple[str, ...]) -> State:
        """The state after these turns, each the name of an actor. Raises Coarse, Undrivable, Unplayable."""
        director = _Director(turns, self.program)
        plan = Plan(visible=self.visible, watched=True)
        trace = self.theatre.run(self.program, plan, chooser=director.choose)
        if director.problem:
            raise Undrivable(director.problem)
        # as if there were no locks: what they keep apart is what a reader would try to bring together
        unlocked = [
            [actor, kind, touches if kind in SILENT else (), after, place]
            for actor, kind, touches, after, place in trace["events"]
        ]
        racing = racing_places(trace, vectors_of(unlocked))
        if not racing <= self.visible:
            self.visible |= racing
            raise Coarse
        return director.state


class _Director:
    """Lets the turns be taken, then notes the state and ends the run."""

    def __init__(self, turns: tuple[str, ...], program: Program) -> None:
        self.left = list(turns)
        self.program = program
        self.state: State | None = None
        self.problem = ""
        self.known: dict[str, list] = {}  # of each actor: all that it has found out
        self.found: dict[str, list[tuple[int, str, str]]] = {}  # the last of it: line, what, value

    def choose(self, stage, last: Actor) -> Actor:
        """Who goes on after `last`."""
        stage.on_value = self.note_value
        self.names = self.names_of(stage)
        able = [actor for actor in stage.waiting() if _can(actor)]
        if (silent := next((a for a in able if a.operation.kind in SILENT), None)) is not None:
            return silent
        if [actor for actor in stage.actors if not actor.over] == able[:1] == [stage.family[MAIN]]:
            return able[0]
        if any(actor.operation.impatient and actor.operation.kind != "sleep" for actor in stage.waiting()):
            self.problem = "it waits with a timeout"
        if not able or not self.left or self.problem:
            self.state = self.state_of(stage, able)
            stage.finish(stage.exited or "hang", {})
        name = self.left.pop(0)
        actor = next((a for a in able if a.name() == name), None)
        if actor is None:
            self.problem = f"the same turns did not lead to the same state: {name} cannot go on"
            stage.finish("diverged", {})
        operation = actor.operation
        thing = next((t for t in stage.things if t.id == _thing_of(operation.touches)), None)
        seen = self.inner_of(stage, thing)
        self.known.setdefault(actor.id, []).append((operation.kind, operation.place, seen))
        return actor

    def names_of(self, stage) -> Names:
        others = {}
        for actor in stage.actors:
            for frame in frames_of(stage, actor):
                cells = set(frame.f_code.co_cellvars)
                others |= {name: value for name, value in frame.f_locals.items() if name in cells}
        return Names(stage.namespace, KINDS, others.items())

    def note_value(self, actor: Actor, place: int, value: object) -> None:
        """An actor has found a value at a place of the program."""
        line, _, what = self.program.places[place]
        name, text = what.removeprefix("what is in "), self.names.text(value)
        self.known.setdefault(actor.id, []).append((place, text))
        if not callable(getattr(value, name.rpartition(".")[2], None)):
            found = [one for one in self.found.get(actor.id, []) if one[0] == line and one[1] != name]
            self.found[actor.id] = [*found, (line, name, text)]

    def state_of(self, stage, able: list[Actor]) -> State:
        names = self.names
        standing = tuple((actor.name(), self.standing_of(stage, actor, actor in able)) for actor in stage.actors)
        printed = tuple((name, text) for _, _, name, _, stream, text in stage.prints if stream == "out")
        complaints = [text.rstrip().rpartition("\n")[2] for *_, stream, text in stage.prints if stream == "err"]
        known = tuple(tuple(self.known.get(a.id, ())) if not a.over else () for a in stage.actors)
        states = tuple(self.inner_of(stage, thing) for thing in stage.things)
        shared, things = names.shared(), tuple(self.things_of(stage))
        places = tuple(_place(actor) for actor in stage.actors)
        key = (known, places, states, shared, printed, tuple(complaints))
        ending = "" if able else stage.exited or "hang"
        return State(standing, shared, things, printed, ending, "\n".join(complaints), key)

    def standing_of(self, stage, actor: Actor, can: bool) -> Standing:
        operation = actor.operation
        if actor.over or operation is None or operation.kind in ("end", "exit"):
            return OVER
        _, line, at = operation.place if operation.place else ("", 0, None)
        frames = frames_of(stage, actor)
        does, what = operation.kind, ""
        if does in ACCESSES:
            line, _, what = self.program.places[at]
            what = what.removeprefix("what is in ")
            does = "change" if does == "write" and not what.endswith(" =") else does
            what = what.removesuffix(" =")
        elif does == "join":
            ended = _thing_of(operation.touches)
            what = next((a.name() for a in stage.actors if f"end {a.id}" == ended), "")
        else:
            thing = next((t for t in stage.things if t.id == _thing_of(operation.touches)), None)
            waits = [c for c in stage.things if isinstance(c, Condition) and _waits_at(c, actor)]
            if does == "wait" and waits:
                does, what = "called", self.names.of(waits[0])
            elif does.startswith("wait") and isinstance(thing, Lock):
                does, what = (
                    ("let go", self.name_of(stage, thing))
                    if does == "wait: release"
                    else ("acquire", self.name_of(stage, thing))
                )
            else:
                what = self.name_of(stage, thing)
        local = tuple(_local_of(frames[:1], self.names)) if actor.id != MAIN else ()
        # what a line has read and not yet used stands in no variable
        fresh = [(name, text) for at, name, text in self.found.get(actor.id, ()) if at == line]
        return Standing(line, does, what, can, local, tuple(fresh) if does in ("write", "change") else ())

    def name_of(self, stage, thing: object) -> str:
        """What the program calls a thing; a condition's own lock has the name of the condition."""
        if thing is None:
            return ""
        mine = [c for c in stage.things if isinstance(c, Condition) and c.lock is thing]
        return self.names.of(thing) or next((name for c in mine if (name := self.names.of(c))), "")

    def things_of(self, stage) -> Iterator[Thing]:
        """What locks and the like hold, by the names that the program has for them."""
        for name, thing in self.names.things.items():
            if isinstance(thing, Condition):
                if not self.names.of(thing.lock):
                    yield Thing(name, "lock", _owner(thing.lock))
                yield Thing(name, "condition", self.value_of(stage, thing))
            else:
                kind = next(kind for model, kind in CALLED.items() if isinstance(thing, model))
                yield Thing(name, kind, self.value_of(stage, thing))

    def value_of(self, stage, thing: object) -> str:
        """Who holds a thing, or what it holds."""
        match thing:
            case RLock():
                return _owner(thing) + (f" ×{thing.depth}" if thing.depth > 1 else "")
            case Lock():
                return _owner(thing)
            case Condition():
                return ", ".join(actor.name() for actor in stage.actors if _waits_at(thing, actor))
            case Semaphore():
                return str(thing._value)
            case Event():
                return "set" if thing.flag else ""
            case Barrier():
                return str(thing.count)
            case Model():
                return self.names.text(list(thing.queue))
        return ""


    def inner_of(self, stage, thing: object) -> tuple:
        """All that decides what an operation on a thing would do, also what no reader sees."""
        hidden: tuple = ()
        match thing:
            case Event():
                hidden = (thing.sets,)
            case Condition():  # who waits longest is called first
                hidden = tuple(waiter.id for waiter in thing.waiters)
            case Barrier():
                hidden = (thing.status,)
            case Model():
                hidden = (thing.unfinished_tasks, thing.is_shutdown)
        return (self.value_of(stage, thing), *hidden)


def frames_of(stage, actor: Actor) -> list:
    """The frames of the program's functions in which an actor is, the innermost first."""
    frame = sys._current_frames().get(actor.ident) if not actor.over else None
    found = []
    while frame is not None:
        if frame.f_code.co_filename == stage.program and frame.f_code.co_flags & 1:
            found.append(frame)
        frame = frame.f_back
    return found


def _can(actor: Actor) -> bool:
    return actor.operation.granted or actor.operation.patience is not None


def _thing_of(touches: tuple) -> str:
    """The name of the thing that an operation is about, without its part: `semaphore 0/1`."""
    return " ".join(touches[0][0].split()[:2]) if touches else ""


def _owner(lock: Lock) -> str:
    return lock.owner.name() if isinstance(lock.owner, Actor) else ""


def _waits_at(condition: Condition, actor: Actor) -> bool:
    return any(waiter.id.removeprefix("waiter ").partition("/")[0] == actor.id for waiter in condition.waiters)


def _local_of(frames: list, names: Names) -> Iterator[tuple[str, str]]:
    for frame in frames:
        cells = {*frame.f_code.co_cellvars, *frame.f_code.co_freevars}
        for name, value in frame.f_locals.items():
            if not name.startswith("_note_") and name not in cells:
                yield name, names.text(value)


def _place(actor: Actor) -> tuple:
    """Where an actor is, as far as it is waiting for a turn."""
    operation = actor.operation
    if operation is None or actor.over:
        return ()
    return operation.kind, operation.place, _thing_of(operation.touches), _can(actor)
