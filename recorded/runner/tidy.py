"""What no picture has room for is left out of a timeline: stretches too short to be seen, spans and lanes too many."""

from dataclasses import replace

from recorded.model.states import STATES
from recorded.model.timeline import Lane, Span
from recorded.runner.tracks import Stretch

NOISE = 0.05  # ms: shorter spans are left out, unless a lane has no other
GRAIN = 1 / 1000  # so are those below this part of the whole: no picture is wide enough for them
MOST_LANES = 24  # of a run, in order of appearance
MOST = 160  # spans of a run; with more, short ones are left out until it fits


def tidy(stretches: list[Stretch], noise: float) -> tuple[Span, ...]:
    """The spans of stretches in order of start, without noise; the parts of one that noise had cut are joined again."""
    kept: list[Stretch] = []
    for stretch in stretches:
        span = stretch.span
        if span.length < noise and len(stretches) > 1 and STATES[span.state].kind != "moment" and not span.gave_up:
            continue
        place = next((i for i in reversed(range(len(kept))) if not STATES[kept[i].span.state].held), None)
        if place is not None and _joins(kept[place], stretch, noise):
            kept[place] = kept[place].until(span.end, span.gave_up)
        else:
            kept.append(stretch)
    return tuple(stretch.span for stretch in kept or stretches[:1])


def _joins(before: Stretch, after: Stretch, noise: float) -> bool:
    end = before.span.end
    return before.goes_on(after) and end is not None and after.span.start - end < 2 * noise


def few_enough(lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """The lanes with at most MOST spans: the shortest are left out."""
    lengths = sorted((span.length for lane in lanes[:MOST_LANES] for span in lane.spans), reverse=True)
    if len(lengths) <= MOST:
        return lanes
    least = lengths[MOST]

    def kept(lane: Lane) -> tuple[Span, ...]:
        long = [span for span in lane.spans if span.length > least or span.state == "killed"]
        return tuple(long) or lane.spans[:1]

    return tuple(replace(lane, spans=kept(lane)) for lane in lanes)
