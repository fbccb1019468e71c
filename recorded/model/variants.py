"""Whether what a header declares to differ can be told apart: each world has one record, and each record a world."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from recorded.model.header import Header, Variant
from recorded.model.world import World, format_world


@dataclass(frozen=True)
class Trouble:
    """What is wrong with a variant. place: its place among all of its header; key: where in it."""

    place: int
    key: str
    problem: str
    mend: str


def trouble_among(header: Header, uses_processes: bool) -> Trouble | None:
    """The first trouble with the variants of a header, None if there is none.

    uses_processes: whether it makes a difference to the program how processes are started
    """
    return next(_troubles(header, uses_processes), None)


def _troubles(header: Header, uses_processes: bool) -> Iterator[Trouble]:
    worlds = list(header.worlds())
    homes = [world for world in worlds if header.is_home(world) and world.version == worlds[-1].version]
    for place, variant in enumerate(header.variants):
        if variant.starts and not uses_processes:
            mend = "remove 'start'"
            yield Trouble(place, "start", "it starts no processes, so no start method makes a difference", mend)
        if not any(map(variant.holds_in, worlds)):
            mend = "correct where it differs, or remove it"
            yield Trouble(place, "differs", "no world in which the program can run meets this", mend)
        if homes and all(map(variant.holds_in, homes)):
            mend = "declare what differs from it"
            problem = f"it holds in {format_world(_released(homes[0]))}, which the main record is of"
            yield Trouble(place, "differs", problem, mend)
        for other in header.variants[:place]:
            yield from _clash(place, variant, other, worlds)


def _clash(place: int, variant: Variant, other: Variant, worlds: list[World]) -> Iterator[Trouble]:
    if variant.suffix == other.suffix:
        yield Trouble(place, "run", f"a second variant has the run {variant.suffix!r}", "give each a name of its own")
    if both := next((world for world in worlds if variant.holds_in(world) and other.holds_in(world)), None):
        problem = f"both {other.suffix!r} and {variant.suffix!r} hold in {format_world(_released(both))}"
        yield Trouble(place, "differs", problem, "narrow one of them")


def _released(world: World) -> World:
    """The world with a version that reads like one: 3.13.99 stands for all of 3.13."""
    return replace(world, python=f"{world.version}.x")
