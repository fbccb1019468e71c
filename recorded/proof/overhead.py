"""Measures what recording costs.

Processor time of a program that does little but take locks and print, once plainly checked and once recorded: the
best of several runs of each, and their ratio. Thousands of lock operations are thinned by the recorder, so this is
the price of a busy program, not of one event.
"""

import argparse
import sys
from pathlib import Path

from recorded.runner.execute import execute
from recorded.runner.lanes import cannot_record, lanes_from
from recorded.runner.options import interpreter_at

BUSY = Path(__file__).parent / "programs/busy.py"


def main(arguments: list[str]) -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded overhead", description=__doc__.split("\n\n")[0])
    parser.add_argument("program", nargs="?", type=Path, default=BUSY)
    parser.add_argument("--snippet-python", default=sys.executable, metavar="PATH")
    parser.add_argument("--repeats", type=int, default=7)
    chosen = parser.parse_args(arguments)
    if not chosen.program.is_file():
        parser.error(f"there is no program {chosen.program}")
    if chosen.repeats < 1:
        parser.error("no run would measure nothing; give --repeats a number from 1 on")
    if reason := cannot_record(interpreter_at(parser, chosen.snippet_python).version):
        parser.error(reason)
    best = dict.fromkeys((False, True), float("inf"))
    for _ in range(chosen.repeats):
        for recorded in best:
            execution = execute(chosen.program, chosen.snippet_python, record_events=recorded)
            if execution.ending != "exit 0" or recorded and not lanes_from(execution):
                print(
                    f"not measured: {chosen.program} ended with {execution.ending!r}\n{execution.stderr}",
                    file=sys.stderr,
                )
                return 1
            best[recorded] = min(best[recorded], execution.cpu)
    plain, recorded = best[False], best[True]
    print(f"checked {plain:.3f} s, recorded {recorded:.3f} s of processor: {recorded / plain:.1f} times")
    return 0
