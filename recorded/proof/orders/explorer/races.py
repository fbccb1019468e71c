"""Data races: two accesses of a shared variable, one of them a write, that nothing orders.

As long as there is none, it makes no difference when exactly a thread reads or writes: it counts as done together with
the operation before it. Where there is one, the places in the program that touch the variable must be operations of
their own. The vectors tell of every race in every schedule of a class, whichever of them has run.
"""

from recorded.proof.orders.explorer.touches import conflict
from recorded.proof.orders.explorer.vectors import Vectors


def racing_places(trace: dict, vectors: Vectors) -> set[int]:
    """The numbers of all places in the program that touch a variable for which threads race."""
    latest: dict[str, dict[tuple[str, str], int]] = {}
    places: dict[str, set[int]] = {}
    racing: set[str] = set()
    for actor, count, thing, mode, place in trace["accesses"]:
        places.setdefault(thing, set()).add(place)
        accesses = latest.setdefault(thing, {})
        vector = vectors.at(actor, count)
        for (other, other_mode), earlier in accesses.items():
            if other != actor and conflict(mode, other_mode) and vector.get(other, 0) <= earlier:
                racing.add(thing)
        accesses[actor, mode] = count
    return set().union(*(places[thing] for thing in racing))
