"""Starts a program so that it can be waited for and ended with all that it starts, even if we die."""

import contextlib
import functools
import os
import py_compile
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from recorded.runner import leftovers
from recorded.runner.leftovers import MARK, Belongings, Left, below, described

KEEPER = Path(__file__).with_name("keeper.py")


@dataclass(frozen=True)
class Ended:
    """How a program ended. code: negative for the signal that killed it; seconds: from start to end."""

    code: int
    seconds: float


def start(command: list[str], home: Path, environment: dict[str, str], **outputs: int) -> "Kept | Alone":
    """Start a program in the folder `work` of its home. outputs: its stdout and stderr, as file descriptors.

    Raises OSError if nothing can be started.
    """
    options = {"cwd": home / "work", "env": environment, **outputs}
    log = Path(environment[MARK])
    if sys.platform == "win32":
        program = subprocess.Popen(command, stdin=subprocess.DEVNULL, **options)
        return Alone(program, Belongings(program.pid, log, home.resolve()), time.monotonic())
    read_end, write_end = os.pipe()
    above = [sys.executable, "-I", "-S", keeper_file(), str(write_end), str(home), *command]
    # a session of its own: who interrupts us from the keyboard does not mean it
    options |= {"stdin": subprocess.PIPE, "bufsize": 0, "pass_fds": [write_end], "start_new_session": True}
    try:
        keeper = subprocess.Popen(above, **options)
    finally:
        os.close(write_end)
    report = _Report(read_end)
    pid = report.row(0, None)
    if pid is None:
        raise OSError(f"the keeper has ended before it has started {command[0]}")
    return Kept(keeper, report, Belongings(int(pid), log, home.resolve(), keeper.pid))


@functools.cache
def keeper_file() -> str:
    """The keeper's file; compiled, where that can be written: a script is else compiled at each of its starts."""
    with contextlib.suppress(OSError):
        return py_compile.compile(str(KEEPER), doraise=True)
    return str(KEEPER)


@dataclass
class _Report:
    """What a keeper tells, in rows: the program's pid, how it ended, and that nothing is left below the keeper, with
    the processor time of all that was."""

    read_end: int
    said: bytes = b""
    ended: bool = False

    def row(self, number: int, seconds: float | None) -> str | None:
        """One of its rows; None if it does not come in time, or never. seconds: None for as long as it takes."""
        self._listen(lambda: self.said.count(b"\n") > number, seconds)
        rows = self.said.decode().splitlines()
        return rows[number] if number < len(rows) else None

    def is_over(self, seconds: float = 0) -> bool:
        """Whether it is told in time that nothing is left."""
        return self.row(2, seconds) is not None

    def _listen(self, enough, seconds: float | None) -> None:
        limit = None if seconds is None else time.monotonic() + seconds
        listening = select.poll()
        listening.register(self.read_end, select.POLLIN)
        while not (self.ended or enough()):
            if not listening.poll(None if limit is None else max(limit - time.monotonic(), 0) * 1000):
                return
            said = os.read(self.read_end, 1000)
            self.said += said
            self.ended = not said


@dataclass
class Kept:
    """A program below a keeper. On Linux all that it starts is below the keeper, too, as long as that lives."""

    keeper: subprocess.Popen
    report: _Report
    belongings: Belongings

    def wait(self, seconds: float) -> Ended | None:
        """Wait for the program's end; None if it does not come in time, or if nobody can tell of it any more."""
        told = self.report.row(1, seconds)
        if told is None:
            return None
        status, took = told.split()
        return Ended(os.waitstatus_to_exitcode(int(status)), float(took))

    def cpu(self) -> float:
        """Seconds of processor time of the program and all that it has started, once nothing of it is left; 0 if the
        keeper cannot tell."""
        told = self.report.row(2, 0)
        return float(told.split()[1]) if told else 0.0

    def left(self) -> list[Left]:
        """The processes that do not end in the time of grace."""
        if not self._finds_all():
            return self.belongings.left()
        return [] if self.report.is_over(leftovers.GRACE) else described(below(self.keeper.pid))

    def end(self) -> bool:
        """Kill all that is left of the run. False if somebody has killed or stopped the keeper: then what is known of
        the program's end may be wrong."""
        with contextlib.suppress(BrokenPipeError):  # it is gone
            self.keeper.stdin.write(b"!")
        over = self.report.is_over(leftovers.GRACE)
        if not over:
            self.keeper.kill()
            self.keeper.wait()
        if not over or not self._finds_all():
            self.belongings.end()
        return over

    def leave(self) -> None:
        """Let the keeper go. The run's folder must have been removed, else the keeper does."""
        self.keeper.stdin.close()
        try:
            self.keeper.wait(leftovers.GRACE)
        except subprocess.TimeoutExpired:
            self.keeper.kill()
            self.keeper.wait()
        os.close(self.report.read_end)

    def _finds_all(self) -> bool:
        """Whether every process of the run is below the keeper: while it lives, on Linux."""
        return sys.platform == "linux" and (self.report.is_over() or not self.report.ended)


@dataclass
class Alone:
    """A program that nobody stands above, as on Windows: if we die, it goes on until it ends by itself."""

    program: subprocess.Popen
    belongings: Belongings
    began: float

    def wait(self, seconds: float) -> Ended | None:
        """Wait for the program's end; None if it does not come in time."""
        try:
            return Ended(self.program.wait(seconds), time.monotonic() - self.began)
        except subprocess.TimeoutExpired:
            return None

    def cpu(self) -> float:
        """0: nobody has added it up."""
        return 0.0

    def left(self) -> list[Left]:
        """The processes that do not end in the time of grace."""
        return self.belongings.left()

    def end(self) -> bool:
        """Kill all that is left of the run; true."""
        self.belongings.end()
        return True

    def leave(self) -> None:
        """Nothing is to be let go."""
        self.program.wait()
