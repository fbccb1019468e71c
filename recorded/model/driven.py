"""All states of a program that readers drive, as `name.states.json` has them, and what is counted from them."""

import json
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from recorded.model.drive import Drive, read_drive, states_path
from recorded.model.header import SnippetError
from recorded.model.snippet import Snippet
from recorded.model.text import read_text

MAIN = "main"
PARTS = ("actors", "shared", "things", "standings", "values", "holdings", "said", "endings", "states")


class Ending(NamedTuple):
    """How schedules end that end alike.

    ended: `exit 0`, or `hang`; complaint: the last line of standard error; says: what main has printed
    reached: whether this is what the reader is to reach
    """

    ended: str
    complaint: str
    says: tuple[str, ...]
    reached: bool


@dataclass(frozen=True)
class Driven:
    """table: what the file has. Its states are in an order in which every way goes forward: of each the standing of
    every actor, the values of variables, what things hold and what is printed, each by its number in that table;
    the state that follows if an actor goes on, -1 if he cannot; and, if nobody can, the number of its ending.
    """

    table: dict
    drive: Drive

    @property
    def actors(self) -> list[str]:
        return self.table["actors"]

    @property
    def states(self) -> list:
        return self.table["states"]

    def is_reached(self, number: int) -> bool:
        """Whether the program has ended, in this state, as the reader is to reach it."""
        state = self.states[number]
        return len(state) > 5 and bool(self.drive.reach.search(self._shows(state)))

    def _shows(self, state: list) -> str:
        """All that one sees of an ending, a line each."""
        shared = zip(self.table["shared"], self.table["values"][state[1]], strict=True)
        lines = [text for _, text in self.table["said"][state[3]]]
        return "\n".join([*lines, *(f"{name} = {value}" for name, value in shared), *self.table["endings"][state[5]]])

    def ending_of(self, number: int) -> Ending:
        """How the program has ended in this state, which must be an end."""
        state = self.states[number]
        says = tuple(text for who, text in self.table["said"][state[3]] if who == MAIN)
        return Ending(*self.table["endings"][state[5]], says, self.is_reached(number))

    @cached_property
    def endings(self) -> dict[Ending, int]:
        """How many schedules end in which way; first those that the reader is to reach."""
        counts: list[Counter[Ending]] = [Counter() for _ in self.states]
        for number in range(len(self.states) - 1, -1, -1):
            state = self.states[number]
            if len(state) > 5:
                counts[number][self.ending_of(number)] = 1
            for following in state[4]:
                if following >= 0:
                    counts[number].update(counts[following])
        return dict(sorted(counts[0].items(), key=lambda one: (not one[0].reached, -one[1], one[0])))

    @property
    def schedules(self) -> int:
        """How many there are."""
        return sum(self.endings.values())

    @property
    def reaching(self) -> int:
        """How many of them end as the reader is to reach it."""
        return sum(count for ending, count in self.endings.items() if ending.reached)

    def schedule(self, ending: Ending) -> list[str]:
        """Whose turn it is, one after the other, in one schedule with this ending."""
        leads = [False] * len(self.states)
        for number in range(len(self.states) - 1, -1, -1):
            state = self.states[number]
            ends = len(state) > 5 and self.ending_of(number) == ending
            leads[number] = ends or any(leads[following] for following in state[4] if following >= 0)
        turns, state = [], self.states[0]
        while len(state) == 5:
            actor = next(place for place, following in enumerate(state[4]) if following >= 0 and leads[following])
            turns.append(self.actors[actor])
            state = self.states[state[4][actor]]
        return turns


def read_driven(snippet: Snippet) -> Driven | None:
    """All states of a program that readers drive, None if they do not. Raises SnippetError."""
    drive, path = read_drive(snippet), states_path(snippet)
    if drive is None:
        return None
    mend = f"run python -m recorded states {snippet.id}"
    if not path.exists():
        raise SnippetError(path, 1, "the states of the program are missing", mend)
    try:
        table = json.loads(read_text(path))
    except ValueError as error:
        raise SnippetError(path, 1, f"it is not JSON: {error}", mend) from None
    if not isinstance(table, dict) or set(table) != set(PARTS):
        raise SnippetError(path, 1, "it holds no states", mend)
    return Driven(table, drive)
