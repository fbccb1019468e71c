"""An operation: what a thread is about to do that others can notice. And an actor: one thread under control."""

import _thread
from collections.abc import Callable

from recorded.proof.orders.explorer.touches import Touches

raw_lock = _thread.allocate_lock  # kept, for the program will find a model in its place


class Operation:
    """What an actor has announced and waits to do.

    kind: what a reader calls it: "acquire", "put", "sleep"
    touches: what it touches, or a function that says what it would touch if it were done now
    available: whether it could be done now, None for what always can; a sleep never can, it only ends
    patience: how many seconds it waits at most before it goes on without; None: for ever
    options: how many ways there are to do it, if chance decides
    """

    __slots__ = ("kind", "_touches", "available", "patience", "options", "deadline", "place", "came_round")

    def __init__(
        self,
        kind: str,
        touches: Touches | Callable[[], Touches] = (),
        available: Callable[[], bool] | None = None,
        patience: float | None = None,
        options: int = 1,
    ) -> None:
        self.kind, self._touches, self.available, self.patience, self.options = (
            kind,
            touches,
            available,
            patience,
            options,
        )
        self.deadline = 0.0
        self.place: tuple = ()  # where in the program: function, line, number of the access
        self.came_round = False  # whether the actor has been round a loop since its last operation

    @property
    def touches(self) -> Touches:
        """What it would touch if it were done now."""
        return self._touches() if callable(self._touches) else self._touches

    @property
    def granted(self) -> bool:
        """Whether it can be done now, in full."""
        return self.available is None or self.available()

    @property
    def impatient(self) -> bool:
        """Whether it would now only end, at its time, and not be done."""
        return bool(self.patience) and not self.granted


def patience_of(timeout: float | None) -> float | None:
    """The patience that a timeout means; a negative one means none. It may be a time that must not be asked, see
    sleeping."""
    return None if timeout is None else max(float(timeout), 0.0)


def never() -> bool:
    """A sleep is never available: it ends."""
    return False


class Actor:
    """One thread under control. `id` is its place in the family tree, "0.2" for the second that main has started:
    the same in every schedule.

    name: as a record calls it
    mortal: a daemon: the end of the program may cut it off
    """

    def __init__(self, id: str, name: Callable[[], str], mortal: bool) -> None:
        self.id, self.name, self.mortal = id, name, mortal
        self.ident = 0
        self.gate = raw_lock()
        self.gate.acquire()
        self.ended = raw_lock()  # free once its thread has ended
        self.ended.acquire()
        self.operation: Operation | None = None
        self.over = self.silenced = False
        self.is_worker = False  # of a pool
        self.pool = ""  # the queue of its pool, until it has had a task
        self.count = 0  # operations done
        self.children = self.made = 0  # threads started, objects made
        self.option = 0  # the way that chance has chosen
        self.since = {0: 0.0}  # how long ago the start and each look at a clock are, at least
        self.turns = 0  # of while loops, since its last operation
        self.states: set = set()  # of the whole program, in which it has waited or looked to no effect
        self.rounds: dict = {}  # of each place: how often it has done so there
        self.in_vain = 0  # how often it has done so again although nothing had changed
        self.complains = -1  # after how many operations it has last written to standard error
        self.unfinished: list | None = None  # the line it has begun to print
