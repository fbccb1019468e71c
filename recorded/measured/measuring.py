"""The cell magic `%%measured name`: runs the program in the cell, shows its ratios, and fails if one leaves its bounds.

The program runs as a file of its own, so that it can start processes, under the Python named in RECORDING_PYTHON or the
one of the notebook; where its header states bounds without a GIL, then also under the one named in
FREE_THREADED_PYTHON. It prints a JSON object a line: {"name": …, "ratio": …, "seconds" or "bytes": …} for each round.
"""

import json
import os
import platform
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from recorded.measured.figure import (
    NO_GIL,
    Figure,
    FigureError,
    Row,
    Stated,
    read_rows,
    read_stated,
    said,
    table,
    without_gil,
)
from recorded.measured.plot import plot
from recorded.runner.interpreter import Interpreter, free_threaded_python, recording_python

ATTEMPTS, LIMIT = 3, 300  # times, seconds
# of the processors it needs: with fewer free, ratios out of bounds are not judged; with hardly any, not tried again
FREE, HOPELESS = 0.8, 0.4
_SPIN = """import time
began, used = time.perf_counter(), time.process_time()
while time.process_time() < used + 0.2: pass
print((time.process_time() - used) / (time.perf_counter() - began))"""
_WHO = "import platform, sys; print(platform.python_implementation(), platform.python_version(), sys.platform)"


class Shown:
    """A figure as a notebook shows it: a plot, a table, and the numbers for a check."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure

    def _repr_mimebundle_(self, **_) -> dict:
        return {
            "image/svg+xml": plot(self.figure.rows),
            "text/plain": table(self.figure),
            "application/json": self.figure.packed(),
        }


def load_ipython_extension(shell) -> None:
    """Called by `%load_ext recorded.measured.measuring`."""
    shell.register_magic_function(lambda line, cell: Shown(measure(line.strip(), cell)), "cell", "measured")


def measure(name: str, source: str, python: str = "") -> Figure:
    """Runs the program until its ratios lie within their bounds, three times at most.

    Raises FigureError if a ratio leaves its bounds twice or more although there are processors free.
    """
    stated = read_stated(source, name)
    usual, free_threaded = _pythons(python or recording_python(), stated)
    python = usual or free_threaded
    for attempt in range(ATTEMPTS):
        began = time.perf_counter()
        before = free_processors(python, stated.cores)
        try:
            printed = _run(name, source, usual) if usual else _lacking(stated, "")
            if stated.both_builds:
                free = _run(name, source, free_threaded) if free_threaded else ""
                printed += without_gil(free, stated) or _lacking(stated, NO_GIL)
            rows = read_rows(printed, stated, name)
        except subprocess.TimeoutExpired as expired:
            late = f"not measured: took more than {expired.timeout:.0f} s"
            rows = tuple(Row(row, bounds=bounds, missing=late) for row, bounds in stated.bounds.items())
        free = min(before, free_processors(python, stated.cores))
        machine = _machine(usual, free_threaded, f"{said(free)}/{stated.cores}", time.perf_counter() - began)
        figure = Figure(rows, machine, stated.per)
        wrong = [row for row in rows if not row.holds]
        if not wrong:
            return figure
        if free >= FREE * stated.cores and attempt:
            raise FigureError(f"{name}.py: {_complaint(wrong)}; find out why, or mend what the page says")
        if free < HOPELESS * stated.cores:
            break
    figure.machine["unjudged"] = f"{_complaint(wrong)}, and only {said(free)} of {stated.cores} processors were free"
    return figure


def _pythons(python: str, stated: Stated) -> tuple[str, str]:
    """The Python with a GIL and the one without, empty where there is none. Raises InterpreterError, FigureError."""
    if not stated.both_builds:
        return python, ""
    if _has_no_gil(python):
        return "", python
    free_threaded = free_threaded_python()
    if free_threaded and not _has_no_gil(free_threaded):
        raise FigureError(f"FREE_THREADED_PYTHON names {free_threaded}, which is built with a GIL; name one without")
    return python, free_threaded


def _has_no_gil(python: str) -> bool:
    return Interpreter.at(python).world.build == "free-threaded"


def _lacking(stated: Stated, end: str) -> str:
    """Rows of a build that there is no Python for, as a program prints them."""
    reason = "FREE_THREADED_PYTHON names no Python" if end else "RECORDING_PYTHON names no Python with a GIL"
    names = [name for name in stated.bounds if name.endswith(NO_GIL) == bool(end)]
    return "".join(json.dumps({"name": name, "missing": reason}) + "\n" for name in names)


def free_processors(python: str, wanted: int) -> float:
    """How many of the wanted processors one gets now."""
    spinning = [subprocess.Popen([python, "-c", _SPIN], stdout=subprocess.PIPE, text=True) for _ in range(wanted)]
    return round(sum(float(one.communicate()[0]) for one in spinning), 2)


def _run(name: str, source: str, python: str) -> str:
    with tempfile.TemporaryDirectory(prefix="measured-") as folder:
        path = Path(folder) / f"{name}.py"
        path.write_text(source, encoding="utf-8")
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        # a session of its own, so that at the limit its processes end with it
        program = subprocess.Popen([python, str(path)], cwd=folder, start_new_session=True, **pipes)
        try:
            printed, complaint = program.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            if hasattr(os, "killpg"):
                os.killpg(program.pid, signal.SIGKILL)
            program.kill()
            program.communicate()
            raise
    if program.returncode:
        raise FigureError(f"{name}.py ended with exit code {program.returncode}:\n{complaint}")
    return printed


def _complaint(rows: list[Row]) -> str:
    return "; ".join(f"{row.name!r} is {said(row.ratio)}, not within {row.bounds}" for row in rows)


def _machine(usual: str, free_threaded: str, free: str, seconds: float) -> dict[str, str | float]:
    builds = []
    for python, end in ((usual, ""), (free_threaded, NO_GIL)):
        if python:
            asked = subprocess.run([python, "-c", _WHO], check=True, capture_output=True, text=True)
            implementation, version, system = asked.stdout.split()
            builds.append(f"{implementation} {version}{end}")
    return {
        "python": "; ".join(builds),
        "system": system,
        "cores": os.cpu_count() or 1,
        "processor": _processor(),
        "free": free,
        "seconds": round(seconds, 1),
    }


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    named = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return named or platform.processor() or platform.machine()
