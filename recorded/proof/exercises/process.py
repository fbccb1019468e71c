"""Runs a program once, in a process of its own and in a folder of its own, for so long and no longer."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

SECONDS = 20.0  # after which a program is ended; only one that hangs or never comes to an end takes so long


@dataclass(frozen=True)
class Ran:
    """code: its exit code, None if it had to be ended; out, err: what it printed; lines: those of `out`"""

    code: int | None
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What it printed, line by line."""
        return self.out.splitlines()

    @property
    def hung(self) -> bool:
        """Whether it had to be ended."""
        return self.code is None


def run(source: str, modules: dict[str, str], seconds: float | None = None) -> Ran:
    """Run a source. modules: what it may import besides, by name; seconds: after which it is ended, SECONDS if None"""
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
                code: int | None = child.wait(seconds or SECONDS)
            except subprocess.TimeoutExpired:
                code = None
            finally:
                _end(child)
        return Ran(code, *(path.read_text(encoding="utf-8", errors="replace") for path in (out, err)))


def _end(child: subprocess.Popen) -> None:
    """End the program and all that it has started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):  # nobody is left of its group
            os.killpg(child.pid, signal.SIGKILL)
    elif child.poll() is None:
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(child.pid)], capture_output=True)
    child.wait()
