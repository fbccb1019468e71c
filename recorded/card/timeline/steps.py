"""A run as it is played: what each actor does from when to when, at which line of the program, in words."""

from recorded.card.timeline.drawing import COLOURS, drawn_scale
from recorded.card.timeline.words import LANES, span_words
from recorded.model.record import Line, Run
from recorded.model.states import STATES
from recorded.model.timeline import Lane, Span

# what a stretch means to who waits for its end
OTHER, HOLDS, WANTS, JOINS = range(4)
GRAIN = 0.6  # ms: by so much a printed line may be told late or early
_KINDS = {"lock": WANTS, "semaphore": WANTS, "join": JOINS}


def steps_of(run: Run, language: str, prefix: str) -> dict:
    """What the player needs of a run with a timeline, to be written as JSON; times in ms.

    from, to: what the drawing shows
    words: what is done in stretches, each once
    lanes: name; number of the colour, -1 for none; start, end; stretches: start, end, place of its words, line of the
        program, kind, and what is held or waited for. No end (null): the run saw none
    lines: of each printed line its ms, the number of its lane (-1: not drawn), and the program's line that printed it
    """
    scale = drawn_scale(run, language, prefix)
    lanes = run.lanes[:LANES]
    places = {lane.actor: place for place, lane in enumerate(lanes)}
    actors = list(dict.fromkeys(line.actor for line in run.lines))
    words: dict[str, int] = {}
    left = {lane.actor: list(lane.prints) for lane in run.lanes}
    return {
        "from": round(scale.start, 2),
        "to": round(scale.end, 2),
        "lanes": [_lane(lane, actors, words, language) for lane in lanes],
        "words": list(words),
        "lines": [_line(line, lanes, places, left) for line in run.lines],
    }


def _line(line: Line, lanes: tuple[Lane, ...], places: dict[str, int], left: dict[str, list[int]]) -> list:
    place, source = places.get(line.actor, -1), _next(left.get(line.actor))
    ms = round(line.seconds * 1000)
    return [ms if place < 0 else _moment(ms, lanes[place]), place, source]


def _moment(ms: int, lane: Lane) -> float:
    """When a line was printed, which is known to the millisecond only: nobody prints while waiting, so before that wait
    or after it, nor before the beginning or after the end."""
    for span in lane.spans:
        waits = STATES[span.state].kind in ("wait", "rest") and span.state != "loop"
        if waits and span.start <= ms and (span.end is None or ms < span.end):
            if ms - span.start <= GRAIN:
                return round(span.start - 0.01, 2)
            if span.end is not None and span.end - ms <= GRAIN:
                return span.end
    latest = ms if lane.end is None else round(lane.end - 0.01, 2)
    return max(min(ms, latest), lane.start)


def _lane(lane: Lane, actors: list[str], words: dict[str, int], language: str) -> list:
    colour = actors.index(lane.actor) % COLOURS if lane.actor in actors else -1
    spans = [
        [span.start, span.end, words.setdefault(span_words(span, language), len(words)), span.line, *_meaning(span)]
        for span in lane.spans
    ]
    return [lane.actor, colour, lane.start, lane.end, spans]


def _meaning(span: Span) -> list:
    kind = HOLDS if STATES[span.state].held else _KINDS.get(span.state, OTHER)
    return [kind, span.name] if kind and span.name else [OTHER]


def _next(lines: list[int] | None) -> int:
    return lines.pop(0) if lines else 0
