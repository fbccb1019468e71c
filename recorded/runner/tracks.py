"""The tracks that events leave: each actor's stretches of time, one after the other, and what it holds beside them."""

from dataclasses import dataclass, field, replace

from recorded.model.timeline import Span

# waits that may end in vain
_MAY_BE_IN_VAIN = ("lock", "semaphore", "event", "condition", "get", "put", "sleep")


@dataclass
class Call:
    """A call of a function. function: its name, with plain arguments; number: among all calls and waits; line: the last
    one of the program at which it was seen, 0 if there is none."""

    function: str
    number: int
    line: int = 0

    @property
    def plain(self) -> str:
        """The function's name alone."""
        return self.function.partition("(")[0]


@dataclass(frozen=True)
class Stretch:
    """A span, and the number of the call or wait that it is part of, so that two calls are not taken for one.

    No number: it goes on with whatever is called the same.
    """

    span: Span
    number: int | None = None

    def goes_on(self, other: "Stretch") -> bool:
        """Whether the other one is a part of the same."""
        mine, others = self.span, other.span
        return (mine.state, mine.name, self.number) == (others.state, others.name, other.number)

    def until(self, end: float | None, gave_up: bool = False) -> "Stretch":
        """It, with its end."""
        return replace(self, span=replace(self.span, end=end, gave_up=gave_up))


@dataclass
class Track:
    """An actor while its events are read: what it is in, what it waits for, what it holds. Times in ms."""

    actor: str
    start: float
    last: float = 0.0
    calls: list[Call] = field(default_factory=list)  # that it is in, the innermost last
    waits: list[Stretch] = field(default_factory=list)  # that it is in, the innermost last
    awaits: Call | None = None  # in which a task awaits
    switched_out: bool = False  # a greenlet that another one has followed
    adrift: bool = False  # seen outside every function that was noted, like the child of os.fork()
    open: Stretch | None = None  # that lasts
    stretches: list[Stretch] = field(default_factory=list)  # that have ended
    held: dict[str, list[Span]] = field(default_factory=dict)  # by lock; of a reentrant one the innermost hold last
    dead: float | None = None
    line: int = 0  # of the program, at which it was seen last outside every function that was noted

    def at(self, line: int) -> None:
        """It is at this line of the program; 0 if it is in a library."""
        if line and self.calls:
            self.calls[-1].line = line
        elif line:
            self.line = line

    def enter(self, call: Call) -> None:
        """It is in a function, or again in it."""
        self.calls.append(call)
        self.awaits, self.adrift = None, False

    @property
    def place(self) -> int:
        """The last line of the program at which it was seen in what it is in now, 0 if there is none."""
        return self.calls[-1].line if self.calls else self.line

    def leave(self, function: str) -> None:
        """It is in the function of this plain name no more, nor in any that this one called."""
        if self.awaits and self.awaits.plain == function:
            self.awaits = None  # it was resumed too often to be noted each time
        if any(call.plain == function for call in self.calls):
            while self.calls.pop().plain != function:
                pass

    def suspend(self, function: str) -> None:
        """The function awaits; if it was the outermost, so does the actor."""
        last = self.calls[-1] if self.calls else None
        self.leave(function)
        if last and not self.calls:
            self.awaits = last

    def come_back(self, state: str, now: float, came: bool) -> None:
        """The wait of this state has ended. came: not in vain."""
        while self.waits and self.waits.pop().span.state != state:
            pass
        self.awaits = None
        if not came and state in _MAY_BE_IN_VAIN:
            self.close(now, gave_up=True)

    def hold(self, lock: str, span: Span) -> None:
        """It holds the lock, once more if it is a reentrant one."""
        self.held.setdefault(lock, []).append(span)

    def give_back(self, lock: str, now: float) -> None:
        """It holds the lock no more, or once less."""
        self.stretches.append(Stretch(replace(self.held[lock].pop(), end=now)))

    def step(self, now: float) -> None:
        """Close the stretch that an event has ended and open the next."""
        self.last = now
        current = self._current(now)
        if self.open and current and self.open.goes_on(current):
            return
        self.close(now)
        self.open = current

    def _current(self, now: float) -> Stretch | None:
        """What it does now; None for a worker without work, or at its end."""
        if self.waits:
            wait = self.waits[-1]
            return replace(wait, span=replace(wait.span, start=now))
        call = self.calls[-1] if self.calls else None
        if self.awaits:
            awaited = Span("await", now, None, self.awaits.function, line=self.awaits.line)
            return Stretch(awaited, self.awaits.number)
        if call is None and not self.adrift:
            return None
        name = call.function if call and call.function != "<module>" else ""
        state = "await" if self.switched_out else "run"
        return Stretch(Span(state, now, None, name, line=self.place), call and call.number)

    def close(self, end: float | None, gave_up: bool = False) -> None:
        """End the open stretch."""
        if self.open:
            self.stretches.append(self.open.until(end, gave_up))
        self.open = None
