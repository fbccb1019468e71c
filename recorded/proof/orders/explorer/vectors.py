"""Vector clocks (Fidge 1988, Mattern 1989): which operations of a run come before which in every order of its class.

The vector of an operation says of each actor how many of its operations come before it, itself included. Operation `a`
of actor `A` comes before `b` if and only if b's vector counts it. An operation comes after those of its own actor,
after those on the same thing that it does not commute with, and after those that it names (the put that gave it its
item). A tick of the clock comes after all that was and before all that will be.
"""

from dataclasses import dataclass, field

from recorded.proof.orders.explorer.touches import conflict

Vector = dict[str, int]


def join(vector: Vector, other: Vector) -> None:
    """Make `vector` count what `other` counts, too."""
    for actor, count in other.items():
        if count > vector.get(actor, 0):
            vector[actor] = count


@dataclass
class Vectors:
    """of_event: of each operation of the run, None for a tick

    of_actor: of each actor after so many of its operations
    """

    of_event: list[Vector | None] = field(default_factory=list)
    of_actor: dict[str, list[Vector]] = field(default_factory=dict)

    def at(self, actor: str, count: int) -> Vector:
        """Of an actor between its operation `count` and the next."""
        rows = self.of_actor.get(actor, ())
        return rows[count] if count < len(rows) else {}


def vectors_of(events: list) -> Vectors:
    """The vectors of a run's events."""
    vectors = Vectors()
    things: dict[str, dict[str, Vector]] = {}
    before_tick: Vector = {}
    everything: Vector = {}
    for event in events:
        if event is None:
            before_tick = dict(everything)
            vectors.of_event.append(None)
            continue
        actor, _, touches, earlier, _ = event
        rows = vectors.of_actor.setdefault(actor, [{}])
        mine = dict(rows[-1])
        join(mine, before_tick)
        for number in earlier:
            join(mine, vectors.of_event[number])
        for thing, mode in touches:
            for other_mode, vector in things.get(thing, {}).items():
                if conflict(mode, other_mode):
                    join(mine, vector)
        mine[actor] = len(rows)
        rows.append(mine)
        join(everything, mine)
        vectors.of_event.append(mine)
        for thing, mode in touches:
            join(things.setdefault(thing, {}).setdefault(mode, {}), mine)
    return vectors
