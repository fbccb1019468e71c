"""Runs a program once, by a plan, and brings back what happened.

All runs happen in one process, one after the other, for that takes a thousandth of a second: each with new threads, a
new `__main__`, and a standard library in which everything that a program may have changed is as it was.
"""

import gc
import os
import random
import sys
from collections.abc import Callable

from recorded.proof.orders.explorer.acting import set_stage
from recorded.proof.orders.explorer.choice import choose
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.play import World, play
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.stage import Stage
from recorded.proof.orders.explorer.threads import start_raw_thread

STUCK = 10.0  # seconds that one run may take: a thread that waits for what the stage does not know never comes back
LOOKS = 100  # in which they are counted: on a busy machine a look comes late, and so may the threads
OFTEN = 100  # runs after which garbage is collected, when no program is there to notice


class Unplayable(Exception):
    """The program did something that the stage does not know."""


class Theatre:
    """Where programs are played. Once per process, after `install`."""

    def __init__(self) -> None:
        self.world = World()
        self.runs = 0
        gc.disable()  # when garbage is collected is not modelled
        sys.setrecursionlimit(10_000)
        if hasattr(os, "sched_setaffinity"):  # threads take turns fastest on one processor
            cores = sorted(os.sched_getaffinity(0))
            os.sched_setaffinity(0, {cores[os.getpid() % len(cores)]})

    def run(self, program: Program, plan: Plan, on_step: Callable | None = None, chooser: Callable = choose) -> dict:
        """The trace of one execution, see Stage.finish. Raises Unplayable."""
        self.runs += 1
        if self.runs % OFTEN == 0:
            gc.collect()
        random.seed(0)
        stage = Stage(plan, program.path, on_step, chooser)
        self.world.enter()
        set_stage(stage)
        try:
            start_raw_thread(play, (program, stage))
            if not any(stage.ended.acquire(timeout=STUCK / LOOKS) for _ in range(LOOKS)):
                raise Unplayable("a thread waits for something that is not modelled, or never comes to an end")
            if not stage.clear():
                raise Unplayable("a thread does not end when its run is over")
        finally:
            self.world.leave()
        return stage.trace
