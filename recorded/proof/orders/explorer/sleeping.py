"""Models of time.sleep and of the clocks: on the stage, time is what the sleeps and timeouts of a thread add up to."""

from collections.abc import Callable

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.operation import never

STARTS = {"monotonic": 0.0, "perf_counter": 0.0, "time": 1.7e9}
DECIDES = "decides by the clock"


class Vague(float):
    """A time that depends on when somebody looked at a clock. Whoever compares it decides by the clock, and the search
    cannot try all that he could do."""

    __slots__ = ()

    def _asked(self, answer: bool, certain: bool | None) -> bool:
        stage = acting()
        if stage is not None and answer is not certain and stage.plan.clock != "ideal":
            stage.flags.add(DECIDES)
        return answer

    def __ge__(self, other: float) -> bool:
        return self._asked(float(self) >= other, None)

    def __gt__(self, other: float) -> bool:
        return self._asked(float(self) > other, None)

    def __lt__(self, other: float) -> bool:
        return self._asked(float(self) < other, None)

    def __le__(self, other: float) -> bool:
        return self._asked(float(self) <= other, None)


class Elapsed(Vague):
    """The time between two looks at a clock: at least so much, which is certain."""

    __slots__ = ()

    def __ge__(self, other: float) -> bool:
        return self._asked(float(self) >= other, True)

    def __gt__(self, other: float) -> bool:
        return self._asked(float(self) > other, True)

    def __lt__(self, other: float) -> bool:
        return self._asked(float(self) < other, False)

    def __le__(self, other: float) -> bool:
        return self._asked(float(self) <= other, False)


class Moment(Vague):
    """What a clock shows. number: of this look; since: how long ago all earlier looks are, at least"""

    __slots__ = ("number", "since")

    def __sub__(self, other: float) -> float:
        if isinstance(other, Moment):
            return Elapsed(self.since.get(other.number, 0.0))
        return Vague(float(self) - other)

    def __rsub__(self, other: float) -> float:
        return Vague(other - float(self))


def sleep(seconds: float) -> None:
    """time.sleep"""
    seconds = float(seconds)
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if stage := acting():
        stage.perform("sleep", (), never if seconds else None, seconds or None)


def now(start: float = 0.0) -> float:
    """What a clock shows that began at `start`."""
    stage = acting()
    if stage is None:
        return start
    number, since = stage.time.look(stage.last)
    moment = Moment(start + since[0])
    moment.number, moment.since = number, since
    return moment


def clock(start: float) -> Callable[[], float]:
    """A function like time.monotonic."""
    return lambda: now(start)
