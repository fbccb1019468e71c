"""The events of an execution, as the tap notes them, a line each: read here only."""

import ast
from pathlib import Path
from typing import NamedTuple


class Actor(NamedTuple):
    """Who was running: the names of its process, thread, and task or greenlet (empty if none); interpreter: its id."""

    pid: int
    process: str
    interpreter: int
    thread: str
    routine: str


class Event(tuple):
    """What happened, when, and who did it; the details are those of its kind.

    As a tuple it is flat, as the tap writes it: kind, nanoseconds, actor, and each detail.
    """

    __slots__ = ()

    def __new__(cls, kind: str, nanoseconds: int, actor: Actor, details: tuple = ()) -> "Event":
        return super().__new__(cls, (kind, nanoseconds, actor, *details))

    @property
    def kind(self) -> str:
        """E.g. ``print``, or ``wait``."""
        return self[0]

    @property
    def nanoseconds(self) -> int:
        """When it was, by the clock that all processes of the machine share."""
        return self[1]

    @property
    def actor(self) -> Actor:
        """Who did it."""
        return self[2]

    @property
    def details(self) -> tuple:
        """What else is noted of events of its kind."""
        return self[3:]


# kinds that are relied upon to have these details: the line of the program, 0 if it is a library's, and a text
_NOTED = {"print": (int, str), "trespass": (int, str)}


def read_log(path: Path) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """The events of a log in their order, and its rows that are none: a program may write into it."""
    events, strange = [], []
    for row in path.read_text(encoding="utf-8", errors="backslashreplace").split("\n"):
        if not row:
            continue
        try:
            events.append(_event(row))
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            strange.append(row)
    return tuple(events), tuple(strange)


def _event(row: str) -> Event:
    kind, nanoseconds, (pid, process, interpreter, thread, routine), *details = ast.literal_eval(row)
    # a process may be called 5
    actor = Actor(pid, str(process), interpreter, str(thread), str(routine))
    numbers = isinstance(nanoseconds, int) and isinstance(pid, int) and isinstance(interpreter, int)
    wanted = _NOTED.get(kind)
    if not (isinstance(kind, str) and numbers) or wanted and tuple(map(type, details)) != wanted:
        raise ValueError("no event")
    return Event(kind, nanoseconds, actor, tuple(details))
