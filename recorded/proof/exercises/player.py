"""Plays programs in every schedule, in a process of its own: a line of JSON comes in for each, and one goes out.

A child, because the explorer puts its models in the place of what the standard library offers, and because a thread of
a program that never ends can only be left behind by ending the process.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from recorded.proof.exercises.own_time import LOOK, OwnTime
from recorded.proof.orders.explorer import play
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.search import explore, used
from recorded.proof.orders.explorer.unmodelled import unmodelled
from recorded.proof.orders.explorer.vectors import Vectors
from recorded.proof.orders.reader.outcomes import Outcome as Ended
from recorded.proof.orders.reader.outcomes import outcome_of, outcomes_of
from recorded.proof.orders.reader.table import table

COMMAND = [sys.executable, "-m", "recorded.proof.exercises.player"]
SECONDS = 20.0  # of processor time for the schedules of one program
LONGER = 0.2  # seconds of processor time that are spent on a shorter schedule
PATIENCE = 90.0  # seconds of its own time after which a player that does not answer is ended
TABLES = 6  # outcomes for which a schedule is shown
leave = os._exit


@dataclass(frozen=True)
class Outcome:
    """lines: what is printed, sorted; ending: `exit 0`, `hang` …; complaint: the last line of standard error
    schedules: how many end so, 0 if they are too many to count; table: one of them
    """

    lines: list[str]
    ending: str
    complaint: str
    fails: bool
    schedules: int
    table: str


@dataclass(frozen=True)
class Played:
    """unjudged: why not every schedule was tried, empty if every one was; outcomes: those that fail come first
    schedules: how many there are, 0 if they are too many to count
    """

    unjudged: str
    outcomes: list[Outcome]
    schedules: int


class Player:
    """Plays one program after another. A context manager: behind it, nothing is left running."""

    def __init__(self, command: list[str] = COMMAND) -> None:
        self.command = command
        self.child: subprocess.Popen | None = None

    def __enter__(self) -> "Player":
        return self

    def __exit__(self, *error: object) -> None:
        self.end()

    def end(self) -> None:
        """End the child, if there is one."""
        if self.child:
            self.child.kill()
            self.child.communicate()
        self.child = None

    def play(self, source: str, whole: bool) -> Played:
        """Every schedule of a program. Raises TimeoutError if it does not come to an end, TooBusy if the machine has no
        time for it.

        whole: every outcome is wanted, else one that fails is enough
        """
        if self.child is None:
            environment = os.environ | {"PYTHONHASHSEED": "0"}  # sets must have the same order in every process
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
            self.child = subprocess.Popen(
                self.command, env=environment, encoding="utf-8", start_new_session=True, **pipes
            )
        child, answered = self.child, threading.Event()
        late: list[TimeoutError] = []
        watch = threading.Thread(target=_end_if_late, args=(child, answered, late))
        watch.start()
        try:
            child.stdin.write(json.dumps({"source": source, "whole": whole}) + "\n")
            child.stdin.flush()
            answer = child.stdout.readline()
        except OSError:
            answer = ""
        finally:
            answered.set()
            watch.join()
        if not answer:
            self.end()
            raise late[0] if late else TimeoutError("the player was ended by the program")
        told = json.loads(answer)
        if told["unjudged"]:
            self.end()  # something may be left of the program
        return Played(told["unjudged"], [Outcome(**one) for one in told["outcomes"]], told["schedules"])


def _end_if_late(child: subprocess.Popen, answered: threading.Event, late: list[TimeoutError]) -> None:
    """End a player that does not answer in its time; why, comes into `late`."""
    clock = OwnTime(child.pid)
    try:
        while not answered.wait(LOOK):
            if clock.look().seconds >= PATIENCE:
                raise TimeoutError("it does not come to an end")
    except TimeoutError as error:
        late.append(error)
        child.kill()


class Enough(Exception):
    """A schedule that fails was found, and some time was spent on a shorter one that ends like it."""


class Remembering(Theatre):
    """A theatre that knows what was visible in its latest run: a schedule's moves mean something with that only."""

    visible: frozenset = frozenset()

    def run(self, program: Program, plan: Plan, on_step: Callable | None = None) -> dict:
        """See Theatre."""
        self.visible = plan.visible
        return super().run(program, plan, on_step)


def played(theatre: Remembering, source: str, whole: bool) -> dict:
    """Play a program; what came of it. whole: every outcome is wanted, else one that fails is enough"""
    program, reason = Program(os.path.abspath("mine.py"), source), unmodelled(source)
    if reason:
        return {"unjudged": reason, "outcomes": [], "schedules": 0}
    if not whole and (failing := first_failure(theatre, program)):
        return {"unjudged": "", "outcomes": [failing], "schedules": 0}
    found = outcomes_of(theatre, program, SECONDS)
    outcomes = [
        told(one, table(theatre, program, one.moves, found.visible) if place < TABLES and one.moves else "")
        for place, one in enumerate(found.outcomes)
    ]
    return {"unjudged": found.incomplete, "outcomes": outcomes, "schedules": found.schedules}


def first_failure(theatre: Remembering, program: Program) -> dict | None:
    """The first way to fail that is found, with the shortest schedule that a little more time brings."""
    found: dict[tuple, tuple[Ended, tuple, frozenset]] = {}
    until = 0.0

    def watch(trace: dict, _: Vectors, moves: tuple[str, ...]) -> None:
        nonlocal until
        one = outcome_of(trace)
        key = (one.ending, one.complaint)
        if one.fails and (not found or key in found):
            until = until or used() + LONGER
            if not found or len(moves) < len(found[key][1]):
                found[key] = (one, moves, theatre.visible)
        if until and used() > until:
            raise Enough

    with contextlib.suppress(Enough):
        explore(theatre, program, seconds=SECONDS, each=watch)
    for one, moves, visible in found.values():
        return told(one, table(theatre, program, moves, visible))
    return None


def told(one: Ended, shown: str) -> dict:
    """An outcome as JSON has it."""
    return {
        "lines": sorted(text for _, text in one.said),
        "ending": one.ending,
        "complaint": one.complaint,
        "fails": one.fails,
        "schedules": one.schedules,
        "table": shown,
    }


def main() -> None:
    """Play what comes in, until nothing comes."""
    came, going = sys.stdin, os.dup(1)
    play.install()
    theatre = Remembering()
    while line := came.readline():
        try:
            came_of_it = played(theatre, **json.loads(line))
        except Exception as error:  # the explorer has no model of what it does
            came_of_it = {"unjudged": f"{type(error).__name__}: {error}", "outcomes": [], "schedules": 0}
        os.write(going, json.dumps(came_of_it).encode() + b"\n")
    leave(0)  # a thread that is stuck would keep us here


if __name__ == "__main__":
    main()
