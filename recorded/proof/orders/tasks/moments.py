"""What can be known of the moments at which an event loop looks at its clock: how far apart two are, at least.

Moments are numbers, 0 for the start. With `late`, none comes later than it must by so many seconds; without, any number
of seconds may pass between two.
"""

NEVER = float("-inf")
TINY = 1e-6  # seconds: what lies no further apart is due together


class Moments:
    def __init__(self, late: float | None) -> None:
        self.late = late
        self.latest = self.count = 0
        self.apart: dict[int, dict[int, float]] = {0: {0: 0.0}}  # from, to: seconds at least, all that follows included

    def copy(self) -> "Moments":
        """The same, to be tried out."""
        other = Moments(self.late)
        other.latest, other.count = self.latest, self.count
        other.apart = {one: dict(row) for one, row in self.apart.items()}
        return other

    def now(self) -> int:
        """One more moment, not before the latest."""
        self.count += 1
        new = self.count
        for row in self.apart.values():
            row[new] = row[self.latest]
        self.apart[new] = dict.fromkeys(self.apart, NEVER) | {new: 0.0}
        self.latest = new
        return new

    def bound(self, due: float) -> bool:
        """The latest moment, due so many seconds after the start, is not later than allowed; whether that can be."""
        return self.late is None or self.add(self.latest, 0, -(due + self.late))

    def soonest(self, moment: int) -> float:
        """Seconds after the start, at least."""
        return self.apart[0][moment]

    def add(self, one: int, other: int, seconds: float) -> bool:
        """From now on `other` comes so many seconds after `one` at least; False if that cannot be."""
        if self.apart[other][one] + seconds > TINY:
            return False
        ways = [(b, seconds + more) for b, more in self.apart[other].items() if more != NEVER]
        for row in self.apart.values():
            if row[one] != NEVER:
                for b, more in ways:
                    row[b] = max(row[b], row[one] + more)
        return True

    def keep(self, wanted: set[int]) -> None:
        """Forget all other moments; what they say of the wanted ones stays."""
        wanted = wanted | {0, self.latest}
        self.apart = {one: {b: row[b] for b in wanted} for one, row in self.apart.items() if one in wanted}


class Moment(float):
    """What the loop's clock says: seconds after the start at least, and of which moment. A later one is known by how
    much later it is."""

    def __new__(cls, seconds: float, number: int, loop: object, after: float = 0.0) -> "Moment":
        self = super().__new__(cls, seconds)
        self.number, self.loop, self.after = number, loop, after
        return self

    def __le__(self, other: object) -> bool:
        """Which of two is first may be left open, then the loop decides it."""
        return self.loop.is_due(self, other) if isinstance(other, Moment) else float(self) <= other

    def __add__(self, seconds: float) -> "Moment":
        return Moment(float(self) + seconds, self.number, self.loop, self.after + seconds)
