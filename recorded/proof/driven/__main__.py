"""Tells all states of one program, as JSON: python -m recorded.proof.driven PROGRAM [--without LINE ...]"""

import argparse
import json
import os
import sys
from pathlib import Path

from recorded.proof.driven.left_out import left_out
from recorded.proof.driven.state import Undrivable
from recorded.proof.driven.table import table
from recorded.proof.driven.tasks import Tasks
from recorded.proof.driven.threads import Threads
from recorded.proof.driven.walk import Walked, walk
from recorded.proof.orders.explorer import play
from recorded.proof.orders.explorer.printing import show
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre, Unplayable
from recorded.proof.orders.explorer.unmodelled import names_of, unmodelled

leave = os._exit


def states_of(path: str, source: str) -> Walked:
    """All states of a program. Raises Undrivable, Unplayable, SyntaxError."""
    program = Program(path, source)
    if "asyncio" in names_of(source)[0]:
        return walk(Tasks(program).after)
    if reason := unmodelled(source):
        raise Undrivable(reason)
    play.install()
    return walk(Threads(Theatre(), program).after)


def main() -> None:
    """Tell what the command line asks for. Exit code 1, with a sentence, if the program cannot be driven."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--without", action="append", default=[])
    chosen = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":  # sets must have the same order in every process
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], os.environ | {"PYTHONHASHSEED": "0"})
    status = 0
    try:
        source = left_out(chosen.program.read_text(encoding="utf-8"), chosen.without)
        told = json.dumps(table(states_of(str(chosen.program.resolve()), source)), ensure_ascii=False)
    except (Undrivable, Unplayable) as problem:
        status, told = 1, str(problem)
    show(told, flush=True)
    leave(status)  # a thread that is stuck would keep us here


if __name__ == "__main__":
    main()
