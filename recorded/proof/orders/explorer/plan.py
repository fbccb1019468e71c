"""What one run of a program follows."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Plan:
    """What one run follows.

    moves: whose turn it is, one after the other, as far as it is laid down
    sleeping: what need not be tried after that, with what it touches
    clock: `any`, `ideal`, or `margin 0.2`
    visible: the places in the program whose accesses are operations, and other finer points
    alike: patterns of names that may stand for each other
    watched: note also where in the program each operation is done
    """

    moves: tuple[str, ...] = ()
    sleeping: dict = field(default_factory=dict)
    clock: str = "any"
    visible: frozenset = frozenset()
    alike: tuple[str, ...] = ()
    watched: bool = False


def actor_of(move: str) -> str:
    """The actor whose move it is: `0.1#2` is the third way in which chance may decide for `0.1`."""
    return move.partition("#")[0]
