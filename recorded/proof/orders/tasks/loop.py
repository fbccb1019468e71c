"""An event loop in which a plan decides which timers are due, and in which order."""

import asyncio
import itertools
from collections.abc import Callable

from recorded.proof.orders.tasks.moments import Moment, Moments


class Stop(SystemExit):
    """The run is over; str() says how. The loop lets such an exception of a task pass."""


class Task(asyncio.Task):
    """A task with a place of its own in sets, so that two explorations see two orders of each."""

    place = 0

    def __hash__(self) -> int:
        return self.place

    def __eq__(self, other: object) -> bool:
        return self is other


class Loop(asyncio.SelectorEventLoop):
    """decide: called with the number of ways to go on, gives one; late: as in Moments; backwards: the order in sets"""

    def __init__(self, decide: Callable[[int], int], late: float | None, backwards: bool) -> None:
        super().__init__()
        self._decide, self._moments, self._backwards = decide, Moments(late), backwards
        self._timers: list[asyncio.TimerHandle] = []
        self._numbers = itertools.count(1)
        self.tasks: list[Task] = []
        self.waits: set[float] = set()
        self._runs = 0

    def create_task(self, coro, *, name=None, **options):
        number = next(self._numbers)
        task = Task(coro, loop=self, name=name if name is not None else f"Task-{number}", **options)
        task.place = -number % 4096 if self._backwards else number
        self.tasks.append(task)
        return task

    def time(self) -> Moment:
        """A new moment."""
        number = self._moments.now()
        soonest = self._moments.soonest(number)
        self._moments.bound(soonest)
        return Moment(soonest, number, self)

    def is_due(self, when: Moment, now: Moment) -> bool:
        """Whether a moment is over; it is asked for a timeout that has just been set."""
        self._must_know(when)
        self._must_know(now)
        seconds, ways = when.after - now.after, []
        for due in (False, True):
            after = self._moments.copy()
            ends = (when.number, now.number, seconds) if due else (now.number, when.number, -seconds)
            if after.add(*ends):
                ways.append((due, after))
        due, self._moments = ways[self._decide(len(ways)) if len(ways) > 1 else 0]
        return due

    def _must_know(self, when: object) -> None:
        if not isinstance(when, Moment) or when.number not in self._moments.apart:
            raise Stop("it decides by the clock")

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self._must_know(when)
        timer = asyncio.TimerHandle(when, callback, args, self, context)
        self.waits.add(round(when.after, 6))
        self._timers.append(timer)
        return timer

    def _timer_handle_cancelled(self, handle) -> None:
        self._timers = [timer for timer in self._timers if timer is not handle]

    def _run_once(self) -> None:
        self._runs += 1
        if self._runs > 4000:
            raise Stop("too long")
        if self._timers:
            self._look()
        elif not self._ready and not self._stopping:
            raise Stop("hang")
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _look(self) -> None:
        """Look at the clock, as the loop does once in each round: which timers are due, the first first?"""
        now = self._moments.now()
        due, fired = self._moments.soonest(now), bool(self._ready) or self._stopping
        if not fired:
            due = max(due, min(self._moments.soonest(t.when().number) + t.when().after for t in self._timers))
        while True:
            ways = [(timer, after) for timer in self._timers if (after := self._if_next(timer, now, due))]
            if fired and (after := self._if_none(now, due)):
                ways.append((None, after))
            timer, self._moments = ways[self._decide(len(ways)) if len(ways) > 1 else 0]
            if timer is None:
                break
            fired = True
            self._timers.remove(timer)
            timer._scheduled = False
            self._ready.append(timer)
        self._moments.keep({timer.when().number for timer in self._timers})

    def _if_next(self, timer: asyncio.TimerHandle, now: int, due: float) -> Moments | None:
        """What is known if this timer is due and before all others; None if it cannot be."""
        after, mine = self._moments.copy(), timer.when()
        if not after.add(mine.number, now, mine.after):
            return None
        for other in self._timers:
            one = other.when()
            if other is not timer and not after.add(mine.number, one.number, mine.after - one.after):
                return None
        return after if after.bound(due) else None

    def _if_none(self, now: int, due: float) -> Moments | None:
        """What is known if no other timer is due."""
        after = self._moments.copy()
        for other in self._timers:
            if not after.add(now, other.when().number, -other.when().after):
                return None
        return after if after.bound(due) else None
