"""How much time must have passed: since the program's start, and since each look at a clock, at least.

What an actor knows, it passes on to whoever comes after it, as vectors do.
"""

from recorded.proof.orders.explorer.operation import Actor
from recorded.proof.orders.explorer.touches import LETTERS, Touches

Since = dict[int, float]  # by the number of a look at a clock, 0 for the start: how many seconds ago it is, at least


class Times:
    """What is known of a thing after operations of a kind, and after each operation."""

    def __init__(self) -> None:
        self._of_thing: dict[tuple[str, str], Since] = {}
        self._of_event: dict[int, Since] = {}

    def pass_for(self, actor: Actor, seconds: float) -> None:
        """The actor has slept or waited so long."""
        actor.since = {look: ago + seconds for look, ago in actor.since.items()}

    def come_after_touched(self, actor: Actor, touches: Touches) -> None:
        """The actor's operation comes after those that it does not commute with."""
        for thing, mode in touches:
            for letter in LETTERS:
                if letter != mode[0] or letter == "w":
                    _learn(actor.since, self._of_thing.get((thing, letter), {}))
        for thing, mode in touches:
            _learn(self._of_thing.setdefault((thing, mode[0]), {}), actor.since)

    def come_after(self, actor: Actor, numbers: tuple[int, ...]) -> None:
        """The actor's operation comes after these events."""
        for number in numbers:
            _learn(actor.since, self._of_event[number])

    def leave(self, number: int, actor: Actor) -> None:
        """Note what the actor knows at its event."""
        self._of_event[number] = dict(actor.since)


def _learn(since: Since, other: Since) -> None:
    for look, ago in other.items():
        if ago > since.get(look, -1.0):
            since[look] = ago
