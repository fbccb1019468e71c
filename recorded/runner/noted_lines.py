"""Takes the lines of the program that another run of it noted over into a record, and changes nothing else there.

A record that still holds is never replaced, and two runs are never the same in every stretch. So a line is taken over
only where it is beyond doubt: where a lane has the same stretches in both, or where all stretches of this kind and name
ran at one line. What is in doubt stays without a line.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from recorded.model.record import Line, Run
from recorded.model.timeline import Lane, Span

Same = Callable[[Line], object]


def with_lines_of(record: Run, run: Run, same: Same) -> Run:
    """The record with the lines that the run noted. Where they are in doubt, those that it has stay, unless another of
    its lines shows that the program has changed.

    same: what two printed lines must have in common to be the same one
    """
    noted = _noted(record, run, same)
    pairs = list(zip(_lines(record), _lines(noted), strict=True))
    if any(old and new and old != new for old, new in pairs):
        return noted
    lanes = []
    for old, new in zip(record.lanes, noted.lanes, strict=True):
        spans = tuple(span if span.line else was for was, span in zip(old.spans, new.spans, strict=True))
        lanes.append(replace(new, spans=spans, prints=_either(old.prints, new.prints)))
    return replace(record, lanes=tuple(lanes))


def known(run: Run) -> tuple[int, int]:
    """Of how many stretches and printed lines of the timeline the program's line is known, and how many there are."""
    lines = _lines(run)
    return sum(map(bool, lines)), len(lines)


def _lines(run: Run) -> list[int]:
    """The line of every stretch, and of every printed line, lane by lane; 0 where it is not known."""
    lines = []
    for lane in run.lanes:
        printed = sum(line.actor == lane.actor for line in run.lines)
        lines += [*(span.line for span in lane.spans), *(lane.prints or (0,) * printed)]
    return lines


def _either(old: tuple[int, ...], new: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(b or a for a, b in zip(old, new, strict=True)) if old and new else old or new


def _noted(record: Run, run: Run, same: Same) -> Run:
    """The record with what is beyond doubt of the run's lines, and no others."""
    lanes = {lane.actor: lane for lane in run.lanes}
    anywhere = _only(pair for lane in run.lanes for pair in _spans(lane))
    printed = _only(pair for lane in run.lanes for pair in _prints(run, lane, same))
    found = []
    for lane in record.lanes:
        twin = lanes.get(lane.actor, Lane(lane.actor, 0.0, None))
        spans = _taken(_spans(lane), _spans(twin), anywhere)
        prints = _taken(_prints(record, lane, same), _prints(run, twin, same), printed)
        spans = tuple(replace(span, line=line) for span, line in zip(lane.spans, spans, strict=True))
        found.append(replace(lane, spans=spans, prints=prints if any(prints) else ()))
    return replace(record, lanes=tuple(found))


def _taken(mine: list[tuple], others: list[tuple], anywhere: dict[object, int]) -> tuple[int, ...]:
    """The line of each of mine, whose own line is not asked; 0 where there is doubt."""
    keys = [key for key, _ in mine]
    if keys == [key for key, _ in others]:
        return tuple(line for _, line in others)
    here = _only(others)
    return tuple(here.get(key, anywhere.get(key, 0)) for key in keys)


def _only(pairs: Iterable[tuple[object, int]]) -> dict[object, int]:
    """The line of each key that has one line only; 0 for the others."""
    lines: dict[object, set[int]] = {}
    for key, line in pairs:
        lines.setdefault(key, set()).add(line)
    return {key: some.pop() if len(some) == 1 else 0 for key, some in lines.items()}


def _spans(lane: Lane) -> list[tuple[object, int]]:
    return [(_kind(span), span.line) for span in lane.spans]


def _kind(span: Span) -> object:
    """What must be the same of two stretches; how they ended is part of it."""
    return span.state, span.name, span.depth, span.gave_up, span.end is None


def _prints(run: Run, lane: Lane, same: Same) -> list[tuple[object, int]]:
    lines = [same(line) for line in run.lines if line.actor == lane.actor]
    return list(zip(lines, lane.prints or (0,) * len(lines), strict=True))
