"""A timeline told in words, for those who do not see it."""

from recorded.card.timeline.scale import weight
from recorded.card.timeline.terms import PHRASES
from recorded.model.record import Run
from recorded.model.states import STATES
from recorded.model.timeline import Lane, Span

LANES = 14  # that are drawn and told
MOST = 8  # stretches of a lane that the text tells; the shorter ones are counted


def timeline_words(run: Run, language: str) -> str:
    """All that the picture shows, as a text; empty for a run without a timeline."""
    lanes = run.lanes
    if not lanes:
        return ""
    phrases = PHRASES[language]
    ends = [span.end for lane in lanes for span in lane.spans if span.end is not None]
    start, end = min(lane.start for lane in lanes), max(ends, default=lanes[0].start)
    count = len(lanes) + run.left_out
    head = phrases["head" if count > 1 else "head_one"]
    text = head.format(count=count, start=f"{start:.0f}", end=f"{end:.0f}")
    sleeps = [(span.start, span.end) for lane in lanes for span in lane.spans if span.state == "sleep" and span.end]
    if len(sleeps) > 1:
        most = max(sum(begin <= moment < stop for begin, stop in sleeps) for moment, _ in sleeps)
        text += phrases["together" if most > 1 else "apart"].format(count=most)
    if cycle := _deadlocked(lanes):
        text += phrases["deadlock"].format(parts=phrases["and"].join(phrases["part"].format(**p) for p in cycle))
    for lane in lanes[:LANES]:
        told = sorted(lane.spans, key=weight, reverse=True)[:MOST]
        parts = [_told(span, run.ending, language) for span in lane.spans if span in told]
        if rest := len(lane.spans) - len(parts):
            parts.append(phrases["shorter"].format(count=rest))
        text += phrases["lane"].format(actor=lane.actor, spans=phrases["joint"].join(parts))
    if count > LANES:
        text += phrases["more"].format(count=count - LANES)
    return text


def span_words(span: Span, language: str) -> str:
    """What the actor does in this stretch, e.g. ``waits for the lock fork``."""
    state = STATES[span.state]
    does = state.named[language].format(span.name) if span.name else state.unnamed[language]
    phrases = PHRASES[language]
    does = phrases["nested"].format(does=does, depth=span.depth) if span.depth > 1 else does
    return phrases["short" if state.kind == "rest" else "in_vain"].format(does=does) if span.gave_up else does


def _told(span: Span, ending: str, language: str) -> str:
    if span.end is None:
        pattern = "never" if ending == "hang" else "cut"
    else:
        pattern = "at" if STATES[span.state].kind == "moment" else "between"
    start, end = f"{span.start:.0f}", f"{span.end or 0:.0f}"
    return PHRASES[language][pattern].format(does=span_words(span, language), start=start, end=end)


def _deadlocked(lanes: tuple[Lane, ...]) -> list[dict[str, str]]:
    """Who holds what and waits for what for ever, where what it waits for is held by another of them for ever."""
    found = []
    for lane in lanes:
        held = [span.name for span in lane.spans if span.state == "hold" and span.end is None]
        wanted = [span.name for span in lane.spans if span.state == "lock" and span.end is None]
        if held and wanted:
            found.append({"actor": lane.actor, "held": ", ".join(dict.fromkeys(held)), "wanted": wanted[0]})
    names = {name for one in found for name in one["held"].split(", ")}
    return [one for one in found if one["wanted"] in names]
