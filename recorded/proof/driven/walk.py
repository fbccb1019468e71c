"""Walks from state to state, until no new one appears."""

from collections.abc import Callable
from dataclasses import dataclass, field

from recorded.proof.driven.state import State, Undrivable

MOST = 1500  # states: with more, nobody could keep an eye on them, and their file would be too large

Turns = tuple[str, ...]


@dataclass
class Walked:
    """states: in an order in which each way goes forward; ways: of each state, by actor, the number of the next one"""

    states: list[State] = field(default_factory=list)
    ways: list[dict[str, int]] = field(default_factory=list)


class Coarse(Exception):
    """What a program does at some places must be turns of their own: the walk begins again."""


def walk(after: Callable[[Turns], State]) -> Walked:
    """All states of a program, by the state after some turns. Raises Undrivable."""
    while True:
        try:
            return _sorted(_walk(after))
        except Coarse:
            continue


def _walk(after: Callable[[Turns], State]) -> Walked:
    numbers: dict[object, int] = {}
    found = Walked()
    left: list[tuple[Turns, int, str]] = [((), -1, "")]  # turns, the state before the last of them, whose it was
    while left:
        turns, before, actor = left.pop(0)
        state = after(turns)
        number = numbers.setdefault(state.key, len(found.states))
        if before >= 0:
            found.ways[before][actor] = number
        if number < len(found.states):
            continue
        names = [name for name, _ in state.standing]
        if len(set(names)) < len(names):
            raise Undrivable("two of its actors have the same name")
        if len(found.states) == MOST:
            raise Undrivable(f"it has more than {MOST} states, or goes round a loop for ever")
        found.states.append(state)
        found.ways.append({})
        left += [((*turns, name), number, name) for name in state.able]
    return found


def _sorted(found: Walked) -> Walked:
    """The same with numbers that grow along every way. None leads back: who goes on knows more than before."""
    behind: list[int] = []
    begun = {0}
    stack: list[tuple[int, list[int]]] = [(0, list(found.ways[0].values()))]
    while stack:
        number, ways = stack[-1]
        if not ways:
            stack.pop()
            behind.append(number)
        elif (following := ways.pop()) not in begun:
            begun.add(following)
            stack.append((following, list(found.ways[following].values())))
    order = behind[::-1]
    places = {number: place for place, number in enumerate(order)}
    ways = [{actor: places[to] for actor, to in found.ways[number].items()} for number in order]
    return Walked([found.states[number] for number in order], ways)
