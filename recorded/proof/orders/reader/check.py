"""Tries every schedule of a small program with threads, and says how they end: python check_orders.py PROGRAM

The program runs again and again, with its real threads, of which one runs at a time; at every lock, event, queue, join
and variable for which threads race, another thread may go on. Named is each way in which its schedules can end, with
how many do, and for each that fails one schedule as a table. A schedule fails that hangs, or in which an error is not
caught: so write down with `assert` what you expect.

Exit code 0: no schedule fails; 1: one does; 2: the program cannot be judged, for it does what is not modelled
(processes, sockets, files, signals, clocks, asyncio) or has too many schedules. What an imported module of your own
does to variables is not seen, nor what a library reads in an object of your own class (the == of a dataclass).
"""

import argparse
import os
import sys
import traceback
from pathlib import Path

from recorded.proof.orders.explorer import play
from recorded.proof.orders.explorer.printing import show
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.unmodelled import unmodelled
from recorded.proof.orders.reader.outcomes import Outcome, Outcomes, outcomes_of
from recorded.proof.orders.reader.table import table

LIMIT = 30.0  # seconds of processor time
SHOWN = 3  # outcomes for which a schedule is shown
GOOD, FAILS, UNJUDGED = 0, 1, 2
leave = os._exit


def main() -> None:
    """Check as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, metavar="PROGRAM")
    path = parser.parse_args().program
    if os.environ.get("PYTHONHASHSEED") != "0":  # sets must have the same order in every process
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], os.environ | {"PYTHONHASHSEED": "0"})
    try:
        source = path.read_text(encoding="utf-8")
        program, reason = Program(str(path.resolve()), source), unmodelled(source)
    except (OSError, SyntaxError, ValueError) as error:
        parser.error(f"{path}: {error}")
    if reason:
        parser.error(f"{path} cannot be judged: {reason}")
    play.install()
    status = UNJUDGED
    try:
        status = tell(Theatre(), program, path.name)
        sys.stdout.flush()
    except BrokenPipeError:  # nobody reads on
        pass
    except BaseException:
        traceback.print_exc()
    leave(status)  # a thread that is stuck would keep us here


def tell(theatre: Theatre, program: Program, name: str) -> int:
    """Try every schedule and print what came of it; the exit code."""
    found = outcomes_of(theatre, program, LIMIT)
    if found.incomplete:
        show(f"{name} cannot be judged: {found.incomplete}")
        return UNJUDGED
    show(headline(found, name))
    for one in found.outcomes:
        show(f"  {line_of(one)}")
    failing = [one for one in found.outcomes if one.fails]
    several = found.outcomes if len(found.outcomes) > 1 else []
    for one in (failing or several)[:SHOWN]:
        show(f"\nA schedule that ends so: {ending_of(one)}\n")
        show(table(theatre, program, one.moves, found.visible))
    return FAILS if failing else GOOD


def headline(found: Outcomes, name: str) -> str:
    """What was found, in a line."""
    failing = [one for one in found.outcomes if one.fails]
    if not found.schedules:
        return f"{name}: {found.threads} threads, too many schedules to count, {_ways(len(found.outcomes))}"
    fails = sum(one.schedules for one in failing)
    count = f"{found.schedules} schedule{'s' if found.schedules > 1 else ''}"
    what = f"{fails} of them fail{'s' if fails == 1 else ''}" if failing else "none of them fails"
    return f"{name}: {found.threads} threads, {count}, {what}, {_ways(len(found.outcomes))}"


def _ways(count: int) -> str:
    return f"{count} way{'s' if count > 1 else ''} to end"


def line_of(one: Outcome) -> str:
    """An outcome in a line, with how many schedules end so."""
    return f"{one.schedules or 'many':>6}  {ending_of(one)}"


def ending_of(one: Outcome) -> str:
    """How an outcome ends: what is printed, and the error or the hang if there is one."""
    said = " | ".join(f"{actor} > {text}" for actor, text in one.said) or "prints nothing"
    bad = [one.complaint] if one.complaint else []
    bad += [one.ending] if one.ending != "exit 0" else []
    return " | ".join([said, *bad])
