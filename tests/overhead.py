"""Measures what recording costs: python -m tests.overhead [PROGRAM] [--snippet-python=PATH]

Processor time of a program that does little but take locks and print, once plainly checked and once recorded: the
best of several runs of each, and their ratio. Thousands of lock operations are thinned by the recorder, so this is
the price of a busy program, not of one event.
"""

import argparse
import sys
from pathlib import Path

from tests.runner.execute import execute

BUSY = Path(__file__).parent / "fixtures/timeline/busy.py"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("program", nargs="?", type=Path, default=BUSY)
    parser.add_argument("--snippet-python", default=sys.executable, metavar="PATH")
    parser.add_argument("--repeats", type=int, default=7)
    arguments = parser.parse_args()
    best = dict.fromkeys((False, True), float("inf"))
    for _ in range(arguments.repeats):
        for recorded in best:
            execution = execute(arguments.program, arguments.snippet_python, record_events=recorded)
            best[recorded] = min(best[recorded], execution.cpu)
    plain, recorded = best[False], best[True]
    print(f"checked {plain:.3f} s, recorded {recorded:.3f} s of processor: {recorded / plain:.1f} times")


if __name__ == "__main__":
    main()
