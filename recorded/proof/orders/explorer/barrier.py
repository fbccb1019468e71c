"""A model of Barrier: to arrive is one operation, to be let go another.

Who arrives at which place is nobody's business as long as nobody asks: then arrivals commute. Somebody asks if he uses
the number that wait() gives, if an action or a timeout, abort() or reset() come in, or if more threads use the barrier
than it takes, so that the order decides who meets whom. The search learns of it by a flag and begins again with ordered
arrivals (FINER among the visible places).
"""

import threading
from collections.abc import Callable

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.operation import patience_of
from recorded.proof.orders.explorer.thing import Thing

FINER = "order of arrivals"
BrokenBarrierError = threading.BrokenBarrierError


class Place(int):
    """What wait() gives: the number of those who came before. Tells the search if anybody uses it."""

    __slots__ = ()


def _asking(method: str) -> Callable:
    def ask(self: Place, *others: object) -> object:
        if stage := acting():
            stage.flags.add(FINER)
        return getattr(int.__int__(self), method)(*others)

    return ask


_OF_EVERY_OBJECT = set(vars(object)) - {
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__hash__",
    "__repr__",
}
for _method in set(vars(int)) - _OF_EVERY_OBJECT - {"__int__", "__new__", "__getnewargs__"}:
    if _method.startswith("__") and callable(getattr(int, _method)):
        setattr(Place, _method, _asking(_method))


class Round:
    """Those who meet at the barrier once. `numbers`: their arrivals; `open`: whether all have come."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.open = False

    def is_open(self) -> bool:
        return self.open


class Barrier(Thing):
    """threading.Barrier. `status`: `filling`, `acting` (all have come, and it is still to be opened), `draining`
    (some are still here), `resetting`, `broken`."""

    def __init__(self, parties: int, action: Callable | None = None, timeout: float | None = None) -> None:
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._appear("barrier")
        self._parties, self._action, self._timeout = parties, action, timeout
        self.door = f"{self.id} door"  # through which all come and go; those who come meet before it
        self.status, self.count = "filling", 0
        self.round = Round()
        self.users: set[str] = set()

    def state(self) -> object:
        return self.status, self.count, len(self.round.numbers)

    parties = property(lambda self: self._parties)

    @property
    def n_waiting(self) -> int:
        """The library looks twice, without its lock."""
        self._ask("look at", "r")
        if self.status not in ("filling", "acting"):
            return 0
        self._ask("look at", "r")
        return self.count

    @property
    def broken(self) -> bool:
        self._ask("look at", "r")
        return self.status == "broken"

    def _ask(self, kind: str, mode: str) -> None:
        stage = acting()
        stage.flags.add(FINER)
        stage.perform(kind, ((self.door, mode),))

    def wait(self, timeout: float | None = None) -> int:
        stage = acting()
        timeout = self._timeout if timeout is None else timeout
        self.users.add(stage.last.id)
        if self._action or timeout is not None or len(self.users) > self._parties:
            stage.flags.add(FINER)
        if FINER in stage.plan.visible:
            return self._wait_in_order(stage, timeout)
        return self._wait(stage)

    def _wait(self, stage) -> int:
        stage.perform("arrive", ((self.id, "a"),))
        meeting = self.round
        meeting.numbers.append(stage.number)
        place = len(meeting.numbers) - 1
        if place + 1 == self._parties:
            stage.comes_after(*meeting.numbers[:-1])
            meeting.numbers.append(stage.number)
            meeting.open, self.round = True, Round()
        else:
            stage.perform("meet", (), meeting.is_open)
            stage.comes_after(*meeting.numbers)
        return Place(place)

    def _wait_in_order(self, stage, timeout: float | None) -> int:
        """As the library does it, each stretch under its lock one operation."""

        stage.perform("arrive", ((self.id, "w"), (self.door, "wb")), self._lets_in)
        if self.status == "broken":
            raise BrokenBarrierError
        place = self.count
        self.count += 1
        try:
            if place + 1 == self._parties:
                self._let_go(stage)
            else:
                self._meet(stage, timeout)
            return Place(place)
        finally:
            self.count -= 1
            if not self.count and self.status in ("resetting", "draining"):
                self.status = "filling"

    def _meet(self, stage, timeout: float | None) -> None:
        """Wait until all have come. Those who leave commute."""
        if timeout is None:
            stage.perform("meet", ((self.door, "aeb"),), self._lets_out)
        elif not stage.perform(
            "meet", lambda: ((self.door, "ae" if self._lets_out() else "w"),), self._lets_out, patience_of(timeout)
        ):
            if self.status == "acting":  # the one who is at it has the lock
                stage.perform("meet", ((self.door, "aeb"),), self._lets_out)
            else:
                self.status = "broken"
        if self.status != "draining":
            raise BrokenBarrierError

    def _let_go(self, stage) -> None:
        self.status = "acting"
        try:
            if self._action:
                self._action()
        except BaseException:
            stage.perform("break", ((self.door, "we"),))
            self.status = "broken"
            raise
        stage.perform("let go", ((self.door, "we"),))
        self.status = "draining"

    def _lets_in(self) -> bool:
        return self.status in ("filling", "broken")

    def _lets_out(self) -> bool:
        return self.status not in ("filling", "acting")

    def abort(self) -> None:
        self._ask("abort", "w")
        self.status = "broken"

    def reset(self) -> None:
        self._ask("reset", "w")
        if not self.count:
            self.status = "filling"
        elif self.status in ("filling", "broken"):
            self.status = "resetting"
