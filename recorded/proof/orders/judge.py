"""Judges the record of one program by trying every schedule.

First with no promise about time: if the record is sound and tight then, it is proven. If it is unsound only because a
thread may be late, the program's header must say how late (`margin`), as much as holds; if it is unsound even with an
ideal clock, it is refuted. A record that allows what cannot come needs a reason (`loose`).
"""

from collections.abc import Callable

from recorded.model.proofs import ANY, IDEAL, LOOSE, MARGIN, NOT_JUDGED, PROVEN, REFUTED, Proof
from recorded.model.snippet import Snippet
from recorded.model.world import World
from recorded.proof.orders.compared import Comparison, comparison
from recorded.proof.orders.explored import Explored
from recorded.proof.orders.scope import why_not

Explore = Callable[[Snippet, str], Explored]  # of a program under a clock


def prove(snippet: Snippet, explore: Explore, world: World) -> Proof:
    """The proof of a program. world: in which the program is explored. Raises RecordError."""
    if reason := why_not(snippet):
        return Proof(NOT_JUDGED, why=reason)
    found = explore(snippet, ANY)
    if found.incomplete:
        return _not_judged(found)
    compared = comparison(snippet, found.classes, world)
    if compared.too_many:
        return Proof(NOT_JUDGED, schedules=found.schedules, seconds=found.seconds, why="it has too many orders")
    header = snippet.header
    if not compared.sound:
        return _with_time(snippet, explore, world, found, compared)
    if header.margin:
        return _result(found, compared, REFUTED, ANY, f"margin = {header.margin:g} is not needed: remove it")
    return _tightness(snippet, found, compared, ANY, 0.0)


def _not_judged(found: Explored) -> Proof:
    return Proof(NOT_JUDGED, schedules=found.schedules, seconds=found.seconds, why=found.incomplete)


def _result(found: Explored, compared: Comparison, verdict: str, clock: str, why: str = "", margin: float = 0) -> Proof:
    classes = len(found.classes)
    return Proof(verdict, clock, margin, found.schedules, classes, compared.orders, found.seconds, why)


def _tightness(snippet: Snippet, found: Explored, compared: Comparison, clock: str, margin: float) -> Proof:
    """The proof of a record that refuses nothing that can come."""
    if compared.tight:
        if snippet.header.loose:
            return _result(found, compared, REFUTED, clock, "it allows no more than can come: remove 'loose'", margin)
        return _result(found, compared, PROVEN, clock, margin=margin)
    why = f"it allows what cannot come: {compared.impossible}"
    return _result(found, compared, LOOSE if snippet.header.loose else REFUTED, clock, why, margin)


def _with_time(snippet: Snippet, explore: Explore, world: World, late: Explored, compared: Comparison) -> Proof:
    """The proof of a record that does not hold if a thread is late."""
    ideal = explore(snippet, IDEAL)
    if ideal.incomplete:
        return _not_judged(ideal)
    on_time = comparison(snippet, ideal.classes, world)
    if not on_time.sound:
        return _result(ideal, on_time, REFUTED, IDEAL, on_time.refused)
    kept = longest_margin(snippet, explore, world, late.waits)
    if kept is None:
        return _result(late, compared, REFUTED, ANY, f"it holds only if no thread is ever late: {compared.refused}")
    longest, found, in_time = kept
    if snippet.header.margin != longest:
        mend = f"it holds as long as no thread is late by {longest:g} s: write margin = {longest:g}"
        return _result(late, compared, REFUTED, ANY, f"{mend}; else {compared.refused}")
    return _tightness(snippet, found, in_time, MARGIN, longest)


def longest_margin(
    snippet: Snippet, explore: Explore, world: World, waits: tuple[float, ...]
) -> tuple[float, Explored, Comparison] | None:
    """The longest of the program's sleeps and timeouts that may be the shortest to be kept, and what can come then;
    None if all must be and more."""
    for wait in sorted(waits, reverse=True):
        found = explore(snippet, f"{MARGIN} {wait!r}")
        if not found.incomplete and (compared := comparison(snippet, found.classes, world)).sound:
            return wait, found, compared
    return None
