"""Why a record promises that one line comes before another, as far as its timeline tells it."""

from recorded.card.words import say
from recorded.model.promise import Promise
from recorded.model.record import Line, Run
from recorded.model.states import STATES
from recorded.model.timeline import Lane, Span

_ROUNDED = 1.0  # ms: lines have their time in whole ones
# what says most first
_WAITS = ("join", "lock", "get", "put", "semaphore", "condition", "event", "barrier", "result", "io", "await")


def reason(promise: Promise, run: Run, language: str) -> tuple[str, str]:
    """The kind of the reason, and a sentence: ``own``, a state's name, ``start``, or ``fixed`` if no more is known."""
    first, later = run.lines[promise.first], run.lines[promise.later]
    names = {"a": first.text, "b": later.text, "other": first.actor, "actor": later.actor}
    if promise.own:
        return "own", say(language, "order_own", **names)
    lanes = {lane.actor: lane for lane in run.lanes}
    lane = lanes.get(later.actor)
    waits = [span for span in lane.spans if _between(span, first, later)] if lane else []
    # the last one of a kind: it is what the line waited for
    for span in sorted(waits, key=lambda span: (_rank(span, first), -span.start)):
        if span.state == "lock":
            if _holds(lanes.get(first.actor), span.name, first):
                return "lock", say(language, "order_lock", lock=span.name, **names)
            continue
        state = STATES[span.state]
        waiting = (state.named if span.name else state.unnamed)[language].format(span.name)
        return span.state, say(language, "order_wait", waits=waiting, **names)
    if lane and lane.start > first.seconds * 1000 - _ROUNDED and first.actor != later.actor:
        return "start", say(language, "order_start", **names)
    return "fixed", say(language, "order_fixed", **names)


def _between(span: Span, first: Line, later: Line) -> bool:
    """Whether it is a wait that was over between the two lines."""
    if span.state not in _WAITS or span.end is None or span.gave_up:
        return False
    return first.seconds * 1000 - _ROUNDED <= span.end <= later.seconds * 1000 + _ROUNDED


def _rank(span: Span, first: Line) -> int:
    """What says most of why it was waited for the line is first."""
    if span.state == "join":
        return 0 if span.name == first.actor else len(_WAITS)
    return _WAITS.index(span.state)


def _holds(lane: Lane | None, lock: str, line: Line) -> bool:
    time = line.seconds * 1000
    return lane is not None and any(
        span.state == "hold"
        and span.name == lock
        and span.start - _ROUNDED <= time <= span.start + span.length + _ROUNDED
        for span in lane.spans
    )
