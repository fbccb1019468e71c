"""Directs one run of a program with threads: lets the turns be taken, then notes the state and ends the run."""

import sys
from collections.abc import Iterator

from recorded.proof.driven.naming import Names
from recorded.proof.driven.state import OVER, Standing, State
from recorded.proof.driven.things import KINDS, inner_of, name_of, things_of, waits_at
from recorded.proof.orders.explorer.condition import Condition
from recorded.proof.orders.explorer.locks import Lock
from recorded.proof.orders.explorer.operation import Actor
from recorded.proof.orders.explorer.program import Program

MAIN = "0"
# nobody could take these another way
SILENT = ("begin", "start", "end", "join", "exit")
ACCESSES = ("read", "write")


class Director:
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
        self.names = names_of(stage)
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
        seen = inner_of(stage, self.names, thing)
        if thing is None and operation.kind not in ACCESSES:  # it looks who is there
            seen = tuple(one.over for one in stage.actors)
        self.known.setdefault(actor.id, []).append((operation.kind, operation.place, seen))
        return actor

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
        states = tuple(inner_of(stage, self.names, thing) for thing in stage.things)
        shared, things = names.shared(), tuple(things_of(stage, self.names))
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
            waits = [c for c in stage.things if isinstance(c, Condition) and waits_at(c, actor)]
            if does == "wait" and waits:
                does, what = "called", self.names.of(waits[0])
            else:
                what = name_of(stage, self.names, thing)
                if does.startswith("wait") and isinstance(thing, Lock):
                    does = "let go" if does == "wait: release" else "acquire"
        local = tuple(_local_of(frames[:1], self.names)) if actor.id != MAIN else ()
        # what a line has read and not yet used stands in no variable
        fresh = [(name, text) for at, name, text in self.found.get(actor.id, ()) if at == line]
        return Standing(line, does, what, can, local, tuple(fresh) if does in ("write", "change") else ())


def names_of(stage) -> Names:
    """What the program calls its things and variables, those that functions share among them."""
    others = {}
    for actor in stage.actors:
        for frame in frames_of(stage, actor):
            cells = set(frame.f_code.co_cellvars)
            others |= {name: value for name, value in frame.f_locals.items() if name in cells}
    return Names(stage.namespace, KINDS, others.items())


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
