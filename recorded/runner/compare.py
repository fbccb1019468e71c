"""Compares a run with its record: exact but for what the record's marks and the snippet's header declare."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from difflib import ndiff
from fnmatch import fnmatchcase
from itertools import groupby, zip_longest

from recorded.model.header import Header, Vary
from recorded.model.record import Line, Run


@dataclass(frozen=True)
class Verdict:
    """problems: one sentence each, empty if the run is one that the record allows; diff: record against run.

    place: the number of the first line of the record that the run does not have there, None if no line is to blame
    """

    problems: tuple[str, ...] = ()
    diff: str = ""
    place: int | None = None

    def __bool__(self) -> bool:
        return not self.problems


def compare(record: Run, run: Run, header: Header) -> Verdict:
    """Whether `run` is one of the runs that `record` promises."""
    expected = [_plain(line, header) for line in record.lines]
    actual = [_plain(line, header) for line in run.lines]
    problems = [*out_of_bounds(run, header)]
    if record.ending != run.ending:
        problems.append(f"the record ends with {record.ending!r}, the run with {run.ending!r}")
    if [mask(t, header) for t in record.stderr] != [mask(t, header) for t in run.stderr]:
        problems.append("standard error differs")
    if problem := _order_problem(expected, actual, header):
        problems.append(problem)
    problems += _unused(record, header)
    if not problems:
        return Verdict()
    pairs = zip_longest(map(_key, expected), map(_key, actual))
    place = next((number for number, (one, other) in enumerate(pairs) if one != other), None)
    return Verdict(tuple(problems), _diff(record, run, header), place)


def mask(text: str, header: Header) -> str:
    """`text` with the values that the header declares as varying replaced by their names."""
    for vary in header.vary:
        text = re.sub(vary.match, lambda found, vary=vary: _masked(found, vary), text)
    return text


def _masked(found: re.Match, vary: Vary) -> str:
    if not vary_group(found):
        return f"<{vary.name}>"
    start, end = found.span(1)
    return found.string[found.start() : start] + f"<{vary.name}>" + found.string[end : found.end()]


def vary_group(found: re.Match) -> bool:
    """Whether the value is group 1 of the match and not all of it."""
    return bool(found.re.groups)


def values(texts: list[str], vary: Vary) -> list[str]:
    """The values of one declared variation in the texts."""
    return [m[1] if vary_group(m) else m[0] for text in texts for m in re.finditer(vary.match, text)]


def out_of_bounds(run: Run, header: Header) -> Iterator[str]:
    """Values of the run that lie outside the bounds that the header declares."""
    texts = [line.text for line in run.lines] + list(run.stderr)
    for vary in header.vary:
        if vary.least is None and vary.most is None:
            continue
        for value in values(texts, vary):
            try:
                number = float(value)
            except ValueError:
                yield f"{vary.name} is {value!r}, which is no number, but the header declares bounds for it"
                continue
            if vary.least is not None and number < vary.least:
                yield f"{vary.name} is {value}, less than the declared {vary.least}"
            if vary.most is not None and number > vary.most:
                yield f"{vary.name} is {value}, more than the declared {vary.most}"


def _unused(record: Run, header: Header) -> Iterator[str]:
    """Declarations of the header that match nothing: each would hide a future change."""
    texts = [line.text for line in record.lines] + list(record.stderr)
    for vary in header.vary:
        if not values(texts, vary):
            yield f"the header's vary.{vary.name} matches no line of the record: remove it"
    for pattern in header.pool:
        if not any(fnmatchcase(line.actor, pattern) for line in record.lines):
            yield f"the header's pool {pattern!r} matches no actor of the record: remove it"


def _plain(line: Line, header: Header) -> Line:
    return replace(line, actor=pooled(line.actor, header), text=mask(line.text, header))


def pooled(actor: str, header: Header) -> str:
    """The actor, or the pattern of the pool whose members may take each other's place."""
    return next((pattern for pattern in header.pool if fnmatchcase(actor, pattern)), actor)


def _order_problem(expected: list[Line], actual: list[Line], header: Header) -> str:
    """What is wrong with the lines and their order, empty if nothing is."""
    position = 0
    for group, members in groupby(expected, key=lambda line: line.group if line.group is not None else object()):
        part = list(members)
        seen = actual[position : position + len(part)]
        position += len(part)
        if sorted(map(_key, part)) != sorted(map(_key, seen)):
            return "the lines differ"
        if isinstance(group, int) and (problem := _broken_chain(part, seen, header)):
            return problem
    return "the run has lines that the record lacks" if position < len(actual) else ""


def _broken_chain(part: list[Line], seen: list[Line], header: Header) -> str:
    """The promise about order that `seen`, a rearrangement of the concurrent group `part`, breaks; or empty."""
    places: dict[tuple[str, str], list[int]] = {}
    for place, line in enumerate(part):
        places.setdefault(_key(line), []).append(place)
    order = [places[_key(line)].pop(0) for line in seen]
    chains: dict[str, list[int]] = {}
    for place in order:
        line = part[place]
        own = [] if line.actor in header.pool else [f"the lines of {line.actor}"]
        for chain in own + [f"the lines marked |{letter}" for letter in line.chains]:
            chains.setdefault(chain, []).append(place)
    broken = next((chain for chain, members in chains.items() if members != sorted(members)), "")
    return f"{broken} are out of order" if broken else ""


def identity(header: Header) -> Callable[[Line], tuple[str, str]]:
    """What makes two lines the same: actor and text, but for what the header lets vary."""
    return lambda line: _key(_plain(line, header))


def _key(line: Line) -> tuple[str, str]:
    return line.actor, line.text


def _diff(record: Run, run: Run, header: Header) -> str:
    def rows(some: Run) -> list[str]:
        lines = [_plain(line, header) for line in some.lines]
        width = max((len(line.actor) for line in record.lines + run.lines), default=0)
        listed = [f"{line.actor:{width}} > {line.text}" for line in lines]
        return listed + [f"! {mask(text, header)}" for text in some.stderr] + [some.ending]

    marks = {"- ": "- record  ", "+ ": "+ run     ", "  ": "          "}
    shown = [row for row in ndiff(rows(record), rows(run)) if not row.startswith("?")]
    return "\n".join(marks[row[:2]] + row[2:] for row in shown)
