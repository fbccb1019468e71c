"""What the locks, queues and the like of asyncio hold, who waits at them, and what the program calls them."""

import asyncio
from collections.abc import Iterable, Iterator

from recorded.proof.driven.naming import Names
from recorded.proof.driven.state import Thing

KINDS = (asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.Queue, asyncio.Barrier)


def things_of(names: Names, actors: Iterable) -> Iterator[Thing]:
    """What each of them holds. A lock of asyncio does not know by whom it was taken: `taken_by`, see tasks."""
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


def waits_for(task: asyncio.Task, names: Names) -> tuple[str, str]:
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


def in_line(thing: object, actors: Iterable) -> tuple[str, ...]:
    """Who waits at a thing, the first who came first: so they are served."""
    lines = [getattr(thing, line, None) or () for line in ("_waiters", "_getters", "_putters")]
    return tuple(a.name for line in lines for future in line for a in actors if a.task._fut_waiter is future)
