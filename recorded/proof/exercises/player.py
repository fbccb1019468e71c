"""Has programs played in every schedule, by a child: a line of JSON goes to it for each program, and one comes back.

A child, because the explorer puts its models in the place of what the standard library offers, and because a thread of
a program that never ends can only be left behind by ending the process.
"""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass

from recorded.proof.exercises.own_time import LOOK, OwnTime

COMMAND = [sys.executable, "-m", "recorded.proof.exercises.playing"]
PATIENCE = 90.0  # seconds of its own time after which a player that does not answer is ended


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
