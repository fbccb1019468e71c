"""Holds the times of a record from below: a sleep never ends early, so no run may be faster than its record's sleeps.

From above nothing is held: a busy machine may be as slow as it likes.
"""

from collections.abc import Iterator
from itertools import pairwise

from recorded.model.header import Header
from recorded.model.record import Line, Run
from recorded.model.timeline import Lane
from recorded.runner.compare import mask, pooled

# shorter sleeps drown in what a program does besides
LEAST = 0.02
# what a clock's ticks and its caching may take from a sleep
SHARE, TICK = 0.9, 0.01
START = Line(0.0, "", "")
# an actor, or the pattern of its pool; a line that it prints, and the next one
Step = tuple[str, str, str]


def too_fast(record: Run, run: Run, header: Header) -> Iterator[str]:
    """Where the run lacks the time of a sleep that the record's timeline shows, one sentence each.

    Between two lines of an actor only the longest sleep counts: how often a loop polls depends on the machine. A record
    without a timeline holds no times, nor does one of a program that sleeps until a moment or for a random time: then
    the longer the lines above took, the shorter is the sleep.
    """
    if not header.pace:
        return
    lanes = [(lane, _sleeps(lane)) for lane in record.lanes]
    slept: dict[Step, float] = {}
    for lane, sleeps in lanes:
        for step, before, line in _steps(record, lane.actor, header):
            inside = [end - start for start, end in sleeps if before.seconds <= start and end <= line.seconds]
            slept[step] = min(max(inside, default=0.0), slept.get(step, float("inf")))
    for actor in dict.fromkeys(line.actor for line in run.lines):
        for step, before, line in _steps(run, actor, header):
            if _lacks(least := slept.get(step, 0.0), took := line.seconds - before.seconds):
                yield f"{actor} prints {line.text!r} after {took:.3f} s; in the record it sleeps {least:.3f} s before"
    if record.lines:
        last, came = record.lines[-1].seconds, run.lines[-1].seconds
        longest = max((end - start for _, sleeps in lanes for start, end in sleeps if end <= last), default=0.0)
        if _lacks(longest, came):
            yield f"its last line comes after {came:.3f} s; in the record it comes after a sleep of {longest:.3f} s"


def _sleeps(lane: Lane) -> list[tuple[float, float]]:
    """Begin and end, in seconds, of the sleeps that lasted as long as they were meant to.

    One that was cut short lasted as long as a timeout that may have begun before the line above it.
    """
    slept = [span for span in lane.spans if span.state == "sleep" and not span.gave_up]
    return [(span.start / 1e3, span.end / 1e3) for span in slept if span.end is not None]


def _steps(run: Run, actor: str, header: Header) -> Iterator[tuple[Step, Line, Line]]:
    """Each line of the actor with the one before it. What a pool's member does first depends on the others."""
    name = pooled(actor, header)
    lines = [line for line in run.lines if line.actor == actor]
    for before, line in pairwise(lines if name != actor else [START, *lines]):
        yield (name, mask(before.text, header), mask(line.text, header)), before, line


def _lacks(slept: float, took: float) -> bool:
    return slept >= LEAST and took < SHARE * slept - TICK
