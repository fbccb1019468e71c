"""A state of a program: what a run that stops there shows."""

from collections.abc import Hashable
from dataclasses import dataclass


class Undrivable(Exception):
    """A program whose states cannot be told; says why in a sentence."""


@dataclass(frozen=True)
class Standing:
    """Where an actor stands.

    line: of the program's file, 0 if it is over
    does: what it would do next, a word of the explorer: `acquire`, `read`; `over`
    what: with what it does that, as the program calls it
    can: whether it can
    local: (name, value) of what is its own; found: of what it has read and not yet used
    """

    line: int
    does: str
    what: str
    can: bool
    local: tuple[tuple[str, str], ...] = ()
    found: tuple[tuple[str, str], ...] = ()


OVER = Standing(0, "over", "", False)


@dataclass(frozen=True)
class Thing:
    """A lock, a queue and the like, by the name that the program has for it. value: who holds it, or what it holds"""

    name: str
    kind: str
    value: str


@dataclass(frozen=True)
class State:
    """standing: by the actor's name, in the order in which they came
    shared: (name, value) of variables that all can see; printed: (actor, line)
    ending: `exit 0`, `hang`, empty if somebody can go on; complaint: the last line of standard error then
    key: all that decides what can happen from here
    """

    standing: tuple[tuple[str, Standing], ...]
    shared: tuple[tuple[str, str], ...]
    things: tuple[Thing, ...]
    printed: tuple[tuple[str, str], ...]
    ending: str
    complaint: str
    key: Hashable

    @property
    def able(self) -> list[str]:
        """Who can go on."""
        return [name for name, standing in self.standing if standing.can]
