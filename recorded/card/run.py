"""A recorded run as HTML: a row for each printed line, standard error, how it ended, and its timeline."""

import signal
from dataclasses import dataclass

from markupsafe import Markup

from recorded.card.templates import fill
from recorded.card.timeline.drawing import timeline_svg
from recorded.card.timeline.words import timeline_words
from recorded.card.words import say
from recorded.model.record import Run
from recorded.model.world import FREE_THREADED

# a run of more lines is folded behind the first ones
UNFOLDED = 14
FIRST = 10
COLOURS = 8
_SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows", "windows": "Windows"}


@dataclass(frozen=True)
class Row:
    """A printed line as its row shows it.

    place: of the line in the run; the mark in the timeline has the same
    looks: classes: the actor's colour, and where in a concurrent group the line stands
    free: whether its place in the order is free
    """

    place: int
    looks: str
    seconds: str
    free: bool
    chains: str
    actor: str
    text: str


def run_html(run: Run, language: str, name: str, prefix: str) -> Markup:
    """The run view, timeline included.

    name: the program's file name, for the table's caption
    prefix: starts the ids inside, so that no two runs of a page share one
    """
    drawn = shows_something(run)
    return fill(
        "run.html",
        language,
        name=name,
        drawing=Markup(timeline_svg(run, language, prefix)) if drawn else "",
        told=timeline_words(run, language) if drawn else "",
        lines=_rows(run),
        shown=len(run.lines) if len(run.lines) <= UNFOLDED else FIRST,
        width=min(max((len(line.actor) for line in run.lines), default=0), 18),
        stderr="\n".join(run.stderr),
        ending=ending_of(run.ending, language),
        took=say(language, "took", seconds=f"{run.seconds:.2f}"),
        recorded=say(language, "recorded", world=_world(run, language), system=system_name(run.system)),
    )


def system_name(system: str) -> str:
    """A system's name as people write it, e.g. ``macOS`` for ``darwin``."""
    return _SYSTEMS.get(system, system)


def signal_name(number: int) -> str:
    """E.g. ``SIGKILL`` for 9."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _world(run: Run, language: str) -> str:
    told = say(language, "python", range=run.python)
    if run.build == FREE_THREADED:
        told = say(language, "without_gil", python=told)
    return say(language, "started_by", world=told, method=run.start) if run.start else told


def shows_something(run: Run) -> bool:
    """Whether there is more to see than one actor that runs from the beginning to the end."""
    return len(run.lanes) > 1 or any(span.state not in ("run", "loop") for lane in run.lanes for span in lane.spans)


def _rows(run: Run) -> list[Row]:
    actors = list(dict.fromkeys(line.actor for line in run.lines))
    groups = [None, *(line.group for line in run.lines), None]
    rows = []
    for place, line in enumerate(run.lines):
        looks, free = f"a{actors.index(line.actor) % COLOURS}", line.group is not None
        if free:
            before, after = groups[place], groups[place + 2]
            looks += " any" + (" top" if line.group != before else "") + (" end" if line.group != after else "")
        rows.append(Row(place, looks, f"{line.seconds:.3f}", free, line.chains, line.actor, line.text))
    return rows


def ending_of(ending: str, language: str) -> str:
    """How a run ended, in words."""
    kind, _, code = ending.partition(" ")
    if kind == "hang":
        return say(language, "hang")
    if int(code) < 0:
        return say(language, "signal", signal=signal_name(-int(code)))
    return say(language, "exit", code=code)
