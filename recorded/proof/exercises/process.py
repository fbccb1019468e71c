"""Runs a program once, in a process and a folder of its own, for so much of its own time and no longer."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from recorded.proof.exercises.own_time import LOOK, OwnTime, Spent

SECONDS = 20.0  # of its own time, after which a program is ended: only one that never comes to an end takes so long


@dataclass(frozen=True)
class Ran:
    """code: its exit code, None if it had to be ended; out, err: what it printed; lines: those of `out`
    spent: what had passed for it, if it had to be ended
    """

    code: int | None
    out: str
    err: str
    spent: Spent | None = None

    @property
    def lines(self) -> list[str]:
        """What it printed, line by line."""
        return self.out.splitlines()

    @property
    def hung(self) -> bool:
        """Whether it had to be ended."""
        return self.code is None


def run(source: str, modules: dict[str, str], seconds: float | None = None) -> Ran:
    """Run a source. Raises TooBusy if the machine has no time for it.

    modules: what it may import besides, by name; seconds: of its own time, after which it is ended, SECONDS if None
    """
    with tempfile.TemporaryDirectory(prefix="check-", ignore_cleanup_errors=True) as folder:
        for name, text in {"mine": source, **modules}.items():
            (Path(folder) / f"{name}.py").write_text(text, encoding="utf-8")
        out, err = Path(folder) / "out.txt", Path(folder) / "err.txt"
        # into files: what a program leaves running would keep a pipe open
        with out.open("wb") as to_out, err.open("wb") as to_err:
            command = [sys.executable, "-X", "utf8", "-W", "ignore::DeprecationWarning", "mine.py"]
            environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
            child = subprocess.Popen(
                command,
                cwd=folder,
                env=environment | {"PYTHONDONTWRITEBYTECODE": "1"},
                stdin=subprocess.DEVNULL,
                stdout=to_out,
                stderr=to_err,
                start_new_session=True,
            )
            try:
                spent = _waited_for(child, seconds or SECONDS)
                code = None if spent else child.returncode
            finally:
                _end(child)
        return Ran(code, *(path.read_text(encoding="utf-8", errors="replace") for path in (out, err)), spent)


def _waited_for(child: subprocess.Popen, seconds: float) -> Spent | None:
    """Wait until the program ends, None, or so much of its own time has passed: how. Raises TooBusy."""
    clock = OwnTime(child.pid)
    while clock.spent.seconds < seconds:
        try:
            child.wait(LOOK)
            return None
        except subprocess.TimeoutExpired:
            clock.look()
    return clock.spent


def _end(child: subprocess.Popen) -> None:
    """End the program and all that it has started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):  # nobody is left of its group
            os.killpg(child.pid, signal.SIGKILL)
    elif child.poll() is None:
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(child.pid)], capture_output=True)
    child.wait()
