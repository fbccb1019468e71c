"""A class of schedules: the printed lines of a run and their partial order, the same for all schedules of the class."""

import re
from dataclasses import dataclass, replace

from recorded.proof.orders.explorer.vectors import Vectors

_ADDRESS = re.compile(r"0x[0-9a-f]{6,}")  # of an object in memory: another in each run


@dataclass(frozen=True)
class Line:
    """A printed line. actor: its name; number: of the program's line that printed it; stream: `out` or `err`; id: of
    its actor in the family tree"""

    actor: str
    number: int
    stream: str
    text: str
    id: str = ""


@dataclass(frozen=True)
class Class:
    """lines: in an order that is possible; before: of each line, the lines that come before it in every order."""

    lines: tuple[Line, ...]
    before: tuple[frozenset[int], ...]
    ending: str

    @property
    def key(self) -> tuple:
        """The same for two classes that differ only in the order in which their lines are listed."""
        counts: dict[str, int] = {}
        labels = []
        for line in self.lines:
            counts[line.id] = counts.get(line.id, 0) + 1
            labels.append((replace(line, text=_ADDRESS.sub("0x", line.text)), counts[line.id]))
        pairs = frozenset((labels[j], labels[i]) for i, below in enumerate(self.before) for j in below)
        return frozenset(labels), pairs, self.ending


def class_of(trace: dict, vectors: Vectors) -> Class:
    """The class that a run stands for. A line printed after an actor's operation n comes before all that comes after
    its operation n + 1, and before its own next line."""
    prints = trace["prints"]
    ticks = _ticks(trace["events"])
    at = [vectors.at(actor, count) for actor, count, *_ in prints]
    before = []
    for i, (actor, count, *_) in enumerate(prints):
        now = ticks.get((actor, count), 0)
        before.append(
            frozenset(
                j
                for j, (other, done, *_) in enumerate(prints[:i])
                if other == actor or at[i].get(other, 0) > done or ticks.get((other, done), 0) < now
            )
        )
    lines = tuple(Line(name, number, stream, text, id) for id, _, name, number, stream, text in prints)
    return Class(lines, tuple(before), trace["ending"])


def _ticks(events: list) -> dict[tuple[str, int], int]:
    """How many ticks had passed when an actor had done so many operations, where any had."""
    if None not in events:
        return {}
    found, counts, ticks = {}, {}, 0
    for event in events:
        if event is None:
            ticks += 1
        else:
            counts[event[0]] = counts.get(event[0], 0) + 1
            found[event[0], counts[event[0]]] = ticks
    return found
