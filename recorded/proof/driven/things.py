"""What locks, queues and the like hold while a program with threads stands still, and what the program calls them."""

from collections.abc import Iterator

from recorded.proof.driven.naming import Names
from recorded.proof.driven.state import Thing
from recorded.proof.orders.explorer.barrier import Barrier
from recorded.proof.orders.explorer.condition import Condition
from recorded.proof.orders.explorer.event import Event
from recorded.proof.orders.explorer.locks import Lock, RLock
from recorded.proof.orders.explorer.operation import Actor
from recorded.proof.orders.explorer.queues import Model
from recorded.proof.orders.explorer.semaphore import Semaphore

CALLED = {
    Lock: "lock",
    Condition: "condition",
    Event: "event",
    Semaphore: "semaphore",
    Barrier: "barrier",
    Model: "queue",
}
KINDS = tuple(CALLED)


def name_of(stage, names: Names, thing: object) -> str:
    """What the program calls a thing; a condition's own lock has the name of the condition."""
    if thing is None:
        return ""
    mine = [c for c in stage.things if isinstance(c, Condition) and c.lock is thing]
    return names.of(thing) or next((name for c in mine if (name := names.of(c))), "")


def things_of(stage, names: Names) -> Iterator[Thing]:
    """What locks and the like hold, by the names that the program has for them."""
    for name, thing in names.things.items():
        if isinstance(thing, Condition):
            if not names.of(thing.lock):
                yield Thing(name, "lock", _owner(thing.lock))
            yield Thing(name, "condition", value_of(stage, names, thing))
        else:
            kind = next(kind for model, kind in CALLED.items() if isinstance(thing, model))
            yield Thing(name, kind, value_of(stage, names, thing))


def value_of(stage, names: Names, thing: object) -> str:
    """Who holds a thing, or what it holds."""
    match thing:
        case RLock():
            return _owner(thing) + (f" ×{thing.depth}" if thing.depth > 1 else "")
        case Lock():
            return _owner(thing)
        case Condition():
            return ", ".join(actor.name() for actor in stage.actors if waits_at(thing, actor))
        case Semaphore():
            return str(thing._value)
        case Event():
            return "set" if thing.flag else ""
        case Barrier():
            return str(thing.count)
        case Model():
            return names.text(list(thing.queue))
    return ""


def inner_of(stage, names: Names, thing: object) -> tuple:
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
    return (value_of(stage, names, thing), *hidden)


def waits_at(condition: Condition, actor: Actor) -> bool:
    """Whether it waits there for a call."""
    return any(waiter.id.removeprefix("waiter ").partition("/")[0] == actor.id for waiter in condition.waiters)


def _owner(lock: Lock) -> str:
    return lock.owner.name() if isinstance(lock.owner, Actor) else ""
