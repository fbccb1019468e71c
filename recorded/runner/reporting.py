"""The report of one Python: what became of each program on it."""

import datetime
import os
import subprocess

from recorded.model.paths import PROJECT
from recorded.model.report import Report
from recorded.runner.interpreter import Interpreter


def report_of(interpreter: Interpreter, results: dict[str, str], chinese: dict[str, str] | None = None) -> Report:
    """The report, of today. results, chinese: as in Report."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    world = interpreter.world
    return Report(world.python, world.system, world.build, world.start, today, _commit(), results, chinese or {})


def _commit() -> str:
    if commit := os.environ.get("GITHUB_SHA"):
        return commit
    try:
        asked = subprocess.run(["git", "rev-parse", "HEAD"], cwd=PROJECT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return asked.stdout.strip()
