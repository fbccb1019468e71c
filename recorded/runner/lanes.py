"""From the raw events of an execution to the lanes of its timeline. Pure functions."""

from dataclasses import replace

from recorded.model.timeline import Lane, Span, format_events
from recorded.runner.cast import Cast
from recorded.runner.execute import Execution
from recorded.runner.moments import moments_of
from recorded.runner.observe import print_lines
from recorded.runner.reader import Reader
from recorded.runner.tidy import GRAIN, MOST_LANES, NOISE, few_enough, tidy
from recorded.runner.tracks import Stretch, Track


def cannot_record(version: str) -> str:
    """Why a Python of this version cannot record a timeline; empty if it can."""
    if tuple(map(int, version.split(".")[:2])) >= (3, 12):
        return ""
    return f"recording a timeline needs Python 3.12 or newer, not {version}: choose another one with --snippet-python"


def spans_from(execution: Execution) -> tuple[str, ...]:
    """The timeline of an execution with recorded events, as the rows of a record; empty without events."""
    lanes = lanes_from(execution)
    return format_events(lanes[:MOST_LANES], max(len(lanes) - MOST_LANES, 0))


def lanes_from(execution: Execution) -> tuple[Lane, ...]:
    """The lanes of an execution, in order of appearance. Raises UnknownEvent."""
    moments = moments_of(execution)
    if not moments:
        return ()
    cast = Cast(execution, moments[0].actor.pid)
    reader = Reader(cast, moments)
    for moment in moments:
        reader.read(moment)
    prints = print_lines(execution)
    shown = [track for track in reader.tracks.values() if cast.shows(track)]
    whole = max((track.last for track in shown), default=0.0) - min((track.start for track in shown), default=0.0)
    noise = max(NOISE, whole * GRAIN)
    of_itself = execution.ending.startswith("exit") and not execution.ending.startswith("exit -")
    end = max(track.last for track in reader.tracks.values()) if of_itself else None
    lanes = [_lane(track, noise, end if track.actor == "main" else None) for track in shown]
    return few_enough(tuple(replace(lane, prints=prints.get(lane.actor, ())) for lane in lanes))


def _lane(track: Track, noise: float, own_end: float | None) -> Lane:
    """The lane of an actor, what is still open closed at its death or left open.

    own_end: when it ended of its own accord, None if it did not; nothing cut it off, whatever it was in the middle of
    """
    busy = bool(track.open)
    still_on = busy or any(track.held.values())
    dead = track.dead
    if dead is None and still_on and track.adrift and not track.waits:
        dead = track.last  # nobody saw its end; it is not known to have gone on
    if dead is None:
        dead = own_end
    stretches = list(track.stretches)
    if track.open:
        stretches.append(track.open.until(dead))
    # a permit that its taker never gives back is a signal, not a hold
    holds = [span for spans in track.held.values() for span in spans if span.state == "hold"]
    stretches += [Stretch(replace(span, end=dead)) for span in holds]
    # it may end with a lock in its hand, without being cut off
    if busy and own_end is None and dead is not None and not track.adrift:
        stretches.append(Stretch(Span("killed", dead, dead, line=track.place)))
    stretches.sort(key=lambda stretch: stretch.span.start)
    return Lane(track.actor, track.start, dead if still_on else track.last, tidy(stretches, noise))
