"""Compares what can come with what a program's record promises."""

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass

from recorded.model.header import Header
from recorded.model.record import Run
from recorded.model.snippet import Snippet
from recorded.model.world import World
from recorded.proof.orders.allowed import TooMany, allowed_orders, possible_runs
from recorded.proof.orders.explorer.classes import Class
from recorded.runner.compare import compare


@dataclass(frozen=True)
class Comparison:
    """orders: how many can come

    refused: one that can come and that the record refuses, and why, in a sentence; empty if there is none
    impossible: one that the record allows and that cannot come; empty if there is none
    too_many: there are more orders than can be compared
    """

    orders: int = 0
    refused: str = ""
    impossible: str = ""
    too_many: bool = False

    @property
    def sound(self) -> bool:
        """No order is possible that the record refuses."""
        return not self.refused

    @property
    def tight(self) -> bool:
        """No order is allowed that is not possible."""
        return not self.impossible


def comparison(snippet: Snippet, classes: Iterable[Class], world: World) -> Comparison:
    """Compare the classes with the record of a program that holds in this world, or with the results in its source.

    Raises RecordError.
    """
    variant = snippet.variant_for(world)
    record = snippet.record(variant)
    header = snippet.header.for_variant(variant)
    return _inline(snippet, classes) if record is None else compare_orders(record, header, classes, world)


def compare_orders(record: Run, header: Header, classes: Iterable[Class], world: World) -> Comparison:
    """Compare the classes with a record."""
    try:
        runs = possible_runs(classes, header, world)
        allowed = allowed_orders(record, header)
    except TooMany:
        return Comparison(too_many=True)
    refused = ""
    for run in runs.values():
        if not refused and not (verdict := compare(record, run, header)):
            refused = f"{'; '.join(verdict.problems)}: {listed(run)}"
    possible = {keys for keys, _, ending in runs if ending == record.ending}
    missing = min(allowed - possible, default=())
    return Comparison(len(runs), refused, " | ".join(f"{actor} > {text}" for actor, text in missing))


def listed(run: Run) -> str:
    """A run in a line."""
    lines = [f"{line.actor} > {line.text}" for line in run.lines]
    return " | ".join([*lines, *[f"! {text}" for text in run.stderr[-1:]], run.ending])


def _inline(snippet: Snippet, classes: Iterable[Class]) -> Comparison:
    expected = results_in(snippet.source)
    refused, count = "", 0
    for one in classes:
        count += 1
        unordered = [line.text for i, line in enumerate(one.lines) if len(one.before[i]) != i]
        actual: dict[int, list[str]] = {}
        for line in one.lines:
            actual.setdefault(line.number, []).append(line.text)
        if one.ending != "exit 0" or any(line.stream == "err" for line in one.lines):
            refused = refused or f"it can end with {one.ending}"
        elif unordered:
            refused = refused or f"nothing orders the line {unordered[0]!r}"
        elif actual != expected:
            refused = refused or f"it can print {' | '.join(line.text for line in one.lines)}"
    return Comparison(count, refused)


def results_in(source: str) -> dict[int, list[str]]:
    """The results `#>` that stand in a source, by the line of the print above them."""
    rows = source.splitlines()
    found: dict[int, list[str]] = {}
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "print":
            continue
        results = []
        for row in rows[node.end_lineno :]:
            if not (match := re.fullmatch(r" *#> ?(.*)", row)):
                break
            results.append(match[1].rstrip())
        if results:
            found[node.lineno] = results
    return found
