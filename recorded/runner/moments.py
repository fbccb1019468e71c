"""The moments of an execution: its raw events in order of time, each greenlet under its own name."""

from collections import defaultdict
from dataclasses import dataclass, replace

from recorded.runner.execute import Execution

Actor = tuple[int, str, int, str, str]


@dataclass(frozen=True)
class Moment:
    """One event. now: ms since the run began; actor: as the tap knows it; details: what else it wrote of this kind."""

    kind: str
    now: float
    actor: Actor
    details: tuple

    @property
    def pid(self) -> int:
        """Of the process in which it happened."""
        return self.actor[0]

    @property
    def process(self) -> str:
        """The name of that process."""
        return self.actor[1]

    @property
    def thread(self) -> tuple[int, str, int, str]:
        """The thread in which it happened, whichever task or greenlet ran there."""
        return self.actor[:4]

    @property
    def routine(self) -> str:
        """The name of the task or greenlet, empty if none ran; ``@Greenlet.3`` if it has not told its name yet."""
        return self.actor[4]


def moments_of(execution: Execution) -> list[Moment]:
    """All events of an execution in order of time; empty if nothing but its prints was noted."""
    if not any(event[0] not in ("start", "print") for event in execution.events):
        return []
    zero = execution.events[0][1]
    in_order = sorted(execution.events, key=lambda event: event[1])
    return _with_names([Moment(kind, (when - zero) / 1e6, actor, tuple(rest)) for kind, when, actor, *rest in in_order])


def printing(execution: Execution) -> list[Actor]:
    """Who made each print, in the order of the record."""
    return [event[2] for event in execution.events if event[0] == "print"]


def _with_names(moments: list[Moment]) -> list[Moment]:
    """The moments with the names of greenlets in the place of their keys.

    The name is the one under which the greenlet prints. Those that never print get the next numbers.
    """
    named = _names_in_print(moments)
    free: dict[str, int] = defaultdict(int, greenlet=1)  # the next number: gevent's begin at 0, the tap's at 1
    for *_, routine in named.values():
        kind, _, number = routine.rpartition("-")
        free[kind] = max(free[kind], int(number) + 1 if number.isdigit() else 0)
    told = []
    for moment in moments:
        if moment.routine.startswith("@"):
            kind = moment.routine[1:].partition(".")[0]
            key = moment.pid, moment.routine
            if key not in named:
                named[key] = (*moment.thread, f"{kind}-{free[kind]}")
                free[kind] += 1
            moment = replace(moment, actor=named[key])
        told.append(moment)
    return told


def _names_in_print(moments: list[Moment]) -> dict[tuple[int, str], Actor]:
    """By process and key, the greenlets that print, as the actors that they print as."""
    running: dict[tuple[int, int], str] = {}  # the task or greenlet that was noted last in a process and interpreter
    found: dict[tuple[int, str], Actor] = {}
    for moment in moments:
        place = moment.pid, moment.actor[2]
        if moment.kind != "print":
            running[place] = moment.routine
        elif moment.routine and running.get(place, "").startswith("@"):
            found.setdefault((moment.pid, running[place]), moment.actor)
    return found
