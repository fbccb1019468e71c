"""Where on a timeline's width a moment lies, which moments the axis names, and where a label has room."""

import unicodedata
from dataclasses import dataclass, replace
from math import inf

from recorded.model.record import Run
from recorded.model.states import STATES
from recorded.model.timeline import Lane, Span

WIDTHS = ((300, ""), (420, " w1"), (560, " w2"), (680, " w3"))  # px from which on a label of that class is shown
SHOWN_OPEN = 0.8  # a wait that never ends is drawn that much longer than all that happened before
STEPS = [base * 10**power for power in range(-1, 6) for base in (1, 2, 5)]  # ms between two times of the axis
TIMES = 6  # that the axis names at most: so many have room on a phone


@dataclass(frozen=True)
class Scale:
    """The stretch of time that is drawn, in ms since the start of the program."""

    start: float
    end: float

    def place(self, time: float) -> float:
        """The place of a moment, in % of the width."""
        return round(100 * min(max((time - self.start) / (self.end - self.start), 0), 1), 2)

    def until(self, span: Span | Lane) -> float:
        """Where a stretch ends in the drawing."""
        return self.end if span.end is None else min(span.end, self.end)

    def times(self) -> list[float]:
        """The times that the axis names."""
        step = next(step for step in STEPS if (self.end - self.start) / step <= TIMES)
        first = -(-self.start // step)
        return [step * n for n in range(int(first), int(self.end // step) + 1)]

    def width_class(self, text: str, span: Span) -> str | None:
        """The class under which `text` is shown inside a stretch: where the drawing is wide enough for it."""
        part = (self.until(span) - max(span.start, self.start)) / (self.end - self.start)
        needed = (text_width(text) + 8) / part if part > 0 else float("inf")
        return next((name for width, name in WIDTHS if width >= needed), None)


def scale_of(run: Run, lanes: tuple[Lane, ...]) -> Scale:
    """The time that is worth drawing: without the imports before anything happens, and not all of an endless wait."""
    starts = [span.start for lane in lanes for span in lane.spans if (span.state, span.name) != ("run", "")]
    starts += [lane.start for lane in lanes[1:]] + [line.seconds * 1000 for line in run.lines]
    ends = [span.end for lane in lanes for span in lane.spans if span.end is not None]
    start, end = min(starts, default=lanes[0].start), max([*ends, *starts])
    if run.ending == "hang":
        # what goes on for ever: only what follows the last event can be cut
        last = max([*starts, *(time for time in ends if time < run.seconds * 1000 - 50)])
        end = last + max(SHOWN_OPEN * (last - start), 1.0)
    margin = max(0.03 * (end - start), 0.05)
    return Scale(max(start - margin, 0.0), end + (0 if run.ending == "hang" else margin / 3))


def weight(span: Span) -> float:
    """By which the stretches are chosen that are drawn and told: the length, but for the moment of being killed, which
    must not be lost."""
    return inf if STATES[span.state].kind == "moment" else span.length


def longest(lanes: tuple[Lane, ...], most: int) -> tuple[Lane, ...]:
    """The lanes with the longest of their stretches only, at most so many in all; what never ends stays."""
    lengths = sorted((weight(span) for lane in lanes for span in lane.spans), reverse=True)
    least = lengths[most] if len(lengths) > most else -1.0
    return tuple(replace(lane, spans=tuple(s for s in lane.spans if weight(s) > least)) for lane in lanes)


def text_width(text: str) -> float:
    """About how many px a label is wide."""
    return sum(11 if unicodedata.east_asian_width(letter) in "WF" else 6.4 for letter in text)
