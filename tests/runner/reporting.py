"""The report of a session: what became of each program on this interpreter."""

import datetime
import os
import subprocess

from snippets.catalog import ROOT, read_snippet
from snippets.verification import CANNOT, DIFFERS, FAILED, PASSED, Report
from tests.runner.interpreter import Interpreter


def report_of(interpreter: Interpreter, outcomes: dict[str, tuple[str, str]]) -> Report:
    """The report of one session.

    outcomes: by snippet id, pytest's outcome (passed, failed, skipped) and the reason of a skip
    """
    results = {id: _result(interpreter, id, *outcome) for id, outcome in sorted(outcomes.items())}
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    return Report(interpreter.version, interpreter.system, interpreter.build, today, _commit(), results)


def _result(interpreter: Interpreter, id: str, outcome: str, reason: str) -> str:
    if outcome == "skipped":
        return CANNOT + reason.removeprefix("Skipped: ").removeprefix("declared: ")
    if outcome == "failed":
        return FAILED
    return DIFFERS if read_snippet(id).variant_for(interpreter.version) else PASSED


def _commit() -> str:
    if commit := os.environ.get("GITHUB_SHA"):
        return commit
    try:
        asked = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return asked.stdout.strip()
