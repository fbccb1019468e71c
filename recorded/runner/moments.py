"""The moments of an execution: its raw events in order of time, each greenlet under its own name."""

from collections import defaultdict
from dataclasses import dataclass, replace

from recorded.runner.event import Actor
from recorded.runner.execute import Execution


@dataclass(frozen=True)
class Moment:
    """An event in its time. now: ms since the run began; details: what else the tap wrote of this kind."""

    kind: str
    now: float
    actor: Actor
    details: tuple

    @property
    def thread(self) -> Actor:
        """The thread in which it happened, as an actor besides the tasks and greenlets that run there."""
        return self.actor._replace(routine="")


def moments_of(execution: Execution) -> list[Moment]:
    """All events of an execution in order of time; empty if nothing but its prints was noted."""
    if all(event.kind in ("start", "print") for event in execution.events):
        return []
    zero = execution.events[0].nanoseconds
    in_order = sorted(execution.events, key=lambda event: event.nanoseconds)
    return _with_names(
        [Moment(event.kind, (event.nanoseconds - zero) / 1e6, event.actor, event.details) for event in in_order]
    )


def printing(execution: Execution) -> list[Actor]:
    """Who made each print, in the order of the record."""
    return [event.actor for event in execution.events if event.kind == "print"]


def _with_names(moments: list[Moment]) -> list[Moment]:
    """The moments with the names of greenlets in the place of their keys.

    The name is the one under which the greenlet prints. Those that never print get the next numbers.
    """
    named = _names_in_print(moments)
    free: dict[str, int] = defaultdict(int, greenlet=1)  # the next number: gevent's begin at 0, the tap's at 1
    for actor in named.values():
        kind, _, number = actor.routine.rpartition("-")
        free[kind] = max(free[kind], int(number) + 1 if number.isdigit() else 0)
    told = []
    for moment in moments:
        key = moment.actor.pid, moment.actor.routine
        if moment.actor.routine.startswith("@"):  # ``@Greenlet.3``
            if key not in named:
                kind = moment.actor.routine[1:].partition(".")[0]
                named[key] = moment.actor._replace(routine=f"{kind}-{free[kind]}")
                free[kind] += 1
            moment = replace(moment, actor=named[key])
        told.append(moment)
    return told


def _names_in_print(moments: list[Moment]) -> dict[tuple[int, str], Actor]:
    """By process and key, the greenlets that print, as the actors that they print as."""
    running: dict[tuple[int, int], str] = {}  # the task or greenlet that was noted last in a process and interpreter
    found: dict[tuple[int, str], Actor] = {}
    for moment in moments:
        actor = moment.actor
        place = actor.pid, actor.interpreter
        if moment.kind != "print":
            running[place] = actor.routine
        elif actor.routine and running.get(place, "").startswith("@"):
            found.setdefault((actor.pid, running[place]), actor)
    return found
