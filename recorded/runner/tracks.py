"""The tracks that events leave: each actor's stretches of time, and how they are tidied up."""

from dataclasses import dataclass, field, replace

from recorded.model.states import STATES
from recorded.model.timeline import Lane, Span

NOISE = 0.05  # ms: shorter spans are left out, unless a lane has no other
GRAIN = 1 / 1000  # so are those below this part of the whole: no picture is wide enough for them
MOST_LANES = 24  # of a run, in order of appearance
MOST = 160  # spans of a run; with more, short ones are left out until it fits


@dataclass
class Track:
    """An actor while its events are read: what it is in, what it waits for, what it holds."""

    actor: str
    start: float
    last: float = 0.0
    functions: list[tuple[str, int]] = field(default_factory=list)  # with the number of the call
    waits: list[tuple[str, str, int]] = field(default_factory=list)
    awaits: tuple[str, int] | None = None  # the function in which a task awaits
    switched_out: bool = False  # a greenlet that another one has followed
    adrift: bool = False  # seen outside every function that was noted, like the child of os.fork()
    open: tuple | None = None  # state, name, number of the call, begin
    spans: list[Span] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)  # of each span, so that two calls are not taken for one
    held: dict[str, list[Span]] = field(default_factory=dict)
    dead: float | None = None

    def state(self) -> tuple[str, str, int] | None:
        """What it does now: state, name, number of the call; None for a worker without work, or at its end."""
        function, call = self.functions[-1] if self.functions else ("", 0)
        if self.waits:
            return self.waits[-1]
        if self.awaits:
            return "await", *self.awaits
        if self.functions or self.adrift:
            return "await" if self.switched_out else "run", "" if function == "<module>" else function, call
        return None

    def step(self, now: float) -> None:
        """Close the stretch that an event has ended and open the next."""
        self.last = now
        state = self.state()
        if self.open and state == self.open[:3]:
            return
        self.close(now)
        self.open = (*state, now) if state else None

    def close(self, end: float | None, gave_up: bool = False) -> None:
        """End the open stretch."""
        if self.open:
            state, name, call, begin = self.open
            self.spans.append(Span(state, begin, end, name, gave_up=gave_up))
            self.calls.append(call)
        self.open = None


def tidy(numbered: list[tuple[Span, int]], noise: float) -> tuple[Span, ...]:
    """Without noise; the parts of one stretch that noise had cut are joined again."""
    out: list[tuple[Span, int]] = []
    for span, call in numbered:
        if _length(span) < noise and len(numbered) > 1 and span.state != "killed" and not span.gave_up:
            continue
        place = next((i for i in reversed(range(len(out))) if not STATES[out[i][0].state].held), None)
        last, last_call = out[place] if place is not None else (None, 0)
        same = last and (last.state, last.name, last_call) == (span.state, span.name, call)
        if same and last.end is not None and span.start - last.end < 2 * noise:
            out[place] = (replace(last, end=span.end), call)
        else:
            out.append((span, call))
    return tuple(span for span, _ in out) or tuple(span for span, _ in numbered[:1])


def _length(span: Span) -> float:
    return float("inf") if span.end is None else span.end - span.start


def few_enough(lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """The lanes with at most MOST spans: the shortest are left out."""
    lengths = sorted((_length(span) for lane in lanes[:MOST_LANES] for span in lane.spans), reverse=True)
    if len(lengths) <= MOST:
        return lanes
    least = lengths[MOST]

    def kept(lane: Lane) -> tuple[Span, ...]:
        long = [span for span in lane.spans if _length(span) > least or span.state == "killed"]
        return tuple(long) or lane.spans[:1]

    return tuple(replace(lane, spans=kept(lane)) for lane in lanes)
