"""Which order of its lines a record promises: what may be exchanged, and which promise an order breaks.

An order is a tuple of places, those of the record's lines. The runner judges runs by the same promises
(recorded/runner/compare.py); tests hold the two to each other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import combinations
from random import Random

from recorded.model.header import Header
from recorded.model.record import Line, Run

Order = tuple[int, ...]


@dataclass(frozen=True)
class Promise:
    """The line at place `first` comes before the one at place `later`. own: because one actor prints both."""

    first: int
    later: int
    own: bool


def promises(run: Run, header: Header) -> list[Promise]:
    """Every pair of lines whose order is promised."""
    found = []
    for (first, one), (later, other) in combinations(enumerate(run.lines), 2):
        together = one.group is not None and one.group == other.group
        own = one.actor == other.actor and _member(one, header) == one.actor
        if own or not together or set(one.chains) & set(other.chains):
            found.append(Promise(first, later, own))
    return found


def broken(order: Order, run: Run, header: Header) -> Promise | None:
    """A promise that the order breaks between neighbours, or else between any two; None if it breaks none."""
    return _broken(_told(order, run, header), promises(run, header))


def _broken(told: Order, kept: list[Promise]) -> Promise | None:
    rank = {place: number for number, place in enumerate(told)}
    wrong = [one for one in kept if rank[one.first] > rank[one.later]]
    return min(wrong, key=lambda one: (rank[one.first] - rank[one.later], not one.own), default=None)


def allowed(run: Run, header: Header, tries: int, chance: Random) -> list[Order]:
    """Orders that break no promise, different to a reader, that of the record first; as many as the tries find."""
    found = {said(tuple(range(len(run.lines))), run, header): tuple(range(len(run.lines)))}
    before = promises(run, header)
    for _ in range(tries):
        order = _drawn(len(run.lines), before, chance)
        found.setdefault(said(order, run, header), order)
    return list(found.values())


def swapped(orders: list[Order], run: Run, header: Header) -> Iterator[tuple[Order, Promise]]:
    """Orders that differ from one of these by two neighbours and break a promise, each with the promise."""
    kept = promises(run, header)
    for order in orders:
        for place in range(len(order) - 1):
            other = (*order[:place], order[place + 1], order[place], *order[place + 2 :])
            if promise := _broken(_told(other, run, header), kept):
                yield other, promise


def said(order: Order, run: Run, header: Header) -> tuple[tuple[str, str], ...]:
    """Who prints what in this order. Members of a pool go by its pattern: they may take each other's place."""
    return tuple((_member(run.lines[place], header), run.lines[place].text) for place in order)


def _told(order: Order, run: Run, header: Header) -> Order:
    """The order that a reader takes it for: of lines that look the same, the first one is the first one."""
    lines = said(tuple(range(len(run.lines))), run, header)
    places: dict[tuple[str, str], list[int]] = {}
    for place, line in enumerate(lines):
        places.setdefault(line, []).append(place)
    return tuple(places[lines[place]].pop(0) for place in order)


def _drawn(count: int, before: list[Promise], chance: Random) -> Order:
    """An order that keeps all promises, drawn by chance."""
    awaits = [sum(one.later == place for one in before) for place in range(count)]
    left, order = list(range(count)), []
    while left:
        drawn = chance.choice([place for place in left if not awaits[place]])
        for one in before:
            awaits[one.later] -= one.first == drawn
        order.append(drawn)
        left.remove(drawn)
    return tuple(order)


def _member(line: Line, header: Header) -> str:
    return next((pattern for pattern in header.pool if fnmatchcase(line.actor, pattern)), line.actor)
