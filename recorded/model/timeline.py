"""The timeline of a run: one lane per process, thread, task or greenlet, and what it did when, as lines of text.

    lane     41.2    304.0 T1
       > 9 14×2
         41.2     41.4 :8 run transfer
         41.3      ... :10 hold fork
         91.5      ... :12 lock noodles
    lane     41.9          T2

A lane's lines follow it. Times are milliseconds since the program started, begin and end; `...` is an end that the
run did not see: the deadlock, or the daemon that the end of the program cut off. Then comes the line of the program's
file at which the actor was when it began, where that is known; then the state (states.py has the table of all), then
the name: of the function that runs or sleeps, of the lock, queue or event that is waited for, of the thread that is
joined. Behind `>` stand the program's lines that printed the actor's lines, in their order; 0 is a line that nobody
knows, for a library printed.
A last line `976 more` counts the actors that were left out, since no picture has room for them.
"""

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from math import inf

from recorded.model.states import STATES

_ROW = re.compile(r" *(\d+\.\d) +(\d+\.\d|\.\.\.)(?: :([1-9]\d*))? ([a-z]+)(?: (.+?))??(?: ×(\d+))?( \(gave up\))?")
_PRINTS = re.compile(r" *>((?: \d+(?:×\d+)?)+)")
_MORE = re.compile(r"(\d+) more")
_LANE = re.compile(r"lane +(\d+\.\d) +(\d+\.\d|\.\.\.) (.+)")


@dataclass(frozen=True)
class Span:
    """One stretch of a lane. start, end: ms, end None if the run did not see it; gave_up: the wait ended in vain, the
    sleep before its time; line: of the program's file, at which it began, 0 if that is not known."""

    state: str
    start: float
    end: float | None
    name: str = ""
    depth: int = 1
    gave_up: bool = False
    line: int = 0

    @property
    def length(self) -> float:
        """How long it lasts, in ms; infinity if the run did not see its end."""
        return inf if self.end is None else self.end - self.start


@dataclass(frozen=True)
class Lane:
    """An actor from its first event to its last. Its name is that of its printed lines; spans are in order of start.

    prints: the program's line that printed each of its lines, 0 if none did; empty if that was not noted
    """

    actor: str
    start: float
    end: float | None
    spans: tuple[Span, ...] = ()
    prints: tuple[int, ...] = ()


class TimelineError(ValueError):
    """Events that are no timeline; `place` is that of the first one that is wrong, counted from 0."""

    def __init__(self, place: int, problem: str) -> None:
        super().__init__(f"{problem}; record the run again")
        self.place, self.problem = place, problem


def format_events(lanes: tuple[Lane, ...], left_out: int = 0) -> tuple[str, ...]:
    """The lanes as text, one string per line; the inverse of parse_events. left_out: how many more there were."""
    out = []
    for lane in lanes:
        out.append(f"lane {lane.start:8.1f} {_end(lane.end):>8} {lane.actor}")
        if lane.prints:
            out.append(f"   > {_folded(lane.prints)}")
        for span in lane.spans:
            depth = f" ×{span.depth}" if span.depth > 1 else ""
            gave_up = " (gave up)" if span.gave_up else ""
            name = f" {span.name}" if span.name else ""
            line = f":{span.line} " if span.line else ""
            out.append(f"     {span.start:8.1f} {_end(span.end):>8} {line}{span.state}{name}{depth}{gave_up}")
    if left_out:
        out.append(f"{left_out} more")
    return tuple(out)


@cache
def parse_events(events: tuple[str, ...]) -> tuple[Lane, ...]:
    """The lanes that format_events wrote. Raises TimelineError."""
    lanes: list[Lane] = []
    for place, event in enumerate(events):
        if place and _MORE.fullmatch(events[place - 1]):
            raise TimelineError(place, "an event behind the number of those left out")
        if found := _LANE.fullmatch(event):
            lanes.append(Lane(found[3], *_stretch(place, found[1], found[2], lanes[-1].start if lanes else 0.0)))
            if any(lane.actor == found[3] for lane in lanes[:-1]):
                raise TimelineError(place, f"a second lane of {found[3]}")
        elif lanes and (found := _PRINTS.fullmatch(event)):
            if lanes[-1].prints or lanes[-1].spans:
                raise TimelineError(place, "the lines that printed stand behind their lane, once")
            lanes[-1] = replace(lanes[-1], prints=_unfolded(found[1]))
        elif lanes and (found := _ROW.fullmatch(event)) and found[4] in STATES:
            lane = lanes[-1]
            start, end = _stretch(place, found[1], found[2], lane.spans[-1].start if lane.spans else lane.start)
            line = int(found[3] or 0)
            span = Span(found[4], start, end, found[5] or "", int(found[6] or 1), bool(found[7]), line)
            lanes[-1] = replace(lane, spans=(*lane.spans, span))
        elif not _MORE.fullmatch(event):
            raise TimelineError(place, f"not an event of a timeline: {event!r}")
    return tuple(lanes)


def lanes_left_out(events: tuple[str, ...]) -> int:
    """How many actors the run had besides those of the lanes."""
    return sum(int(found[1]) for event in events if (found := _MORE.fullmatch(event)))


def _folded(lines: tuple[int, ...]) -> str:
    """``9 14×2`` for 9, 14, 14."""
    counted = [(line, sum(1 for _ in same)) for line, same in groupby(lines)]
    return " ".join(f"{line}×{count}" if count > 1 else f"{line}" for line, count in counted)


def _unfolded(text: str) -> tuple[int, ...]:
    """The inverse of `_folded`."""
    parts = [part.partition("×") for part in text.split()]
    return tuple(int(line) for line, _, count in parts for _ in range(int(count or 1)))


def _end(time: float | None) -> str:
    return "..." if time is None else f"{time:.1f}"


def _stretch(place: int, start: str, end: str, before: float) -> tuple[float, float | None]:
    """Begin and end of a lane or a span. before: when the one above it began. Raises TimelineError."""
    begun, ended = float(start), None if end == "..." else float(end)
    if ended is not None and ended < begun:
        raise TimelineError(place, f"it ends at {end}, before it begins at {start}")
    if begun < before:
        raise TimelineError(place, f"time runs backwards: it begins at {start}, what stands above it at {before}")
    return begun, ended
