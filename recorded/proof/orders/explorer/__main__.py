"""Explores one program and says what it found, as JSON: python -m recorded.proof.orders.explorer PROGRAM [OPTIONS]"""

import argparse
import json
import os
import sys
from pathlib import Path

from recorded.proof.orders.explorer import play
from recorded.proof.orders.explorer.printing import show
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.search import Findings, explore

leave = os._exit


def listed(found: Findings) -> dict:
    """Findings as JSON has them: classes as lists of lines, each with the lines that come before it."""
    return {
        "clock": found.clock,
        "schedules": found.schedules,
        "steps": found.steps,
        "seconds": round(found.seconds, 3),
        "waits": sorted(found.waits),
        "incomplete": found.incomplete,
        "classes": [
            {
                "lines": [[line.actor, line.number, line.stream, line.text] for line in one.lines],
                "before": [sorted(before) for before in one.before],
                "ending": one.ending,
                "moves": moves,
            }
            for one, moves in found.classes.values()
        ],
    }


def main() -> None:
    """Explore as the command line says."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--clock", default="any")
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--gil", action="store_true")
    parser.add_argument("--alike", action="append", default=[])
    chosen = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":  # sets must have the same order in every process
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], os.environ | {"PYTHONHASHSEED": "0"})
    source = chosen.program.read_text(encoding="utf-8")
    program = Program(str(chosen.program.resolve()), source, chosen.gil, tuple(chosen.alike))
    play.install()
    found = explore(Theatre(), program, chosen.clock, chosen.seconds)
    show(json.dumps(listed(found)), flush=True)
    leave(0)  # a thread that is stuck would keep us here


if __name__ == "__main__":
    main()
