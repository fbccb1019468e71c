"""The child of a player: plays the programs that come in, each in every schedule, and says what came of them."""

import contextlib
import json
import os
import sys
from collections.abc import Callable

from recorded.proof.orders.explorer import play
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.search import explore, used
from recorded.proof.orders.explorer.unmodelled import unmodelled
from recorded.proof.orders.explorer.vectors import Vectors
from recorded.proof.orders.reader.outcomes import Outcome, outcome_of, outcomes_of
from recorded.proof.orders.reader.table import table

SECONDS = 20.0  # of processor time for the schedules of one program
LONGER = 0.2  # seconds of processor time that are spent on a shorter schedule
TABLES = 6  # outcomes for which a schedule is shown
leave = os._exit


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
    found: dict[tuple, tuple[Outcome, tuple, frozenset]] = {}
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


def told(one: Outcome, shown: str) -> dict:
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
