"""Checks one random program after the other, from a seed on, until enough of them have counted."""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from recorded.proof.orders.explorer import play
from recorded.proof.orders.explorer.replay import Theatre

leave = os._exit  # as it is before the models take its place

Check = Callable[[Theatre, int, Path], dict]


def from_a_seed(counted: str, about: str) -> argparse.Namespace:
    """The command line: the first seed, the step to the next, and how many are to count, under the name given.

    Begins anew if sets would not have the same order in every process.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("first", type=int, metavar="SEED", help="the first program")
    parser.add_argument("--step", type=int, default=1, help="to the next one")
    parser.add_argument(f"--{counted}", type=int, default=1, help=about)
    chosen = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], os.environ | {"PYTHONHASHSEED": "0"})
    return chosen


def check_from(chosen: argparse.Namespace, enough: int, check: Check, counts: Callable[[dict], bool]) -> NoReturn:
    """Check and print a row of JSON for each program until enough have counted; ends with 1 if orders were wrong."""
    folder = Path(tempfile.mkdtemp(prefix="orders-"))
    play.install()
    theatre, counted, wrong, seed = Theatre(), 0, 0, chosen.first
    while counted < enough:
        found = check(theatre, seed, folder)
        print(json.dumps(found), flush=True)
        counted += counts(found)
        wrong += bool(found.get("missing") or found.get("extra"))
        seed += chosen.step
    shutil.rmtree(folder)
    sys.stdout.flush()
    leave(1 if wrong else 0)  # a thread that is stuck would keep us here
