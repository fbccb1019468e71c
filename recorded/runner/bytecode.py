"""Compiles the tap ahead: a program's Python writes no bytecode, so each of its starts would compile the tap anew."""

import contextlib
import subprocess

from recorded.runner.execute import TAP


def compile_tap(python: str) -> None:
    """Leave the tap's bytecode for the interpreter `python` beside it, unless it is there, or cannot be written.

    Bytecode of an older tap is known by its time, and not taken; without any, programs only start later.
    """
    with contextlib.suppress(OSError):
        subprocess.run([python, "-I", "-m", "compileall", "-q", str(TAP)], capture_output=True)
