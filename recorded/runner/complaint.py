"""Tells people what is wrong with a run: where, what, how it differs, and how to record it."""

from recorded.model.paths import from_project
from recorded.model.record_reader import is_line
from recorded.runner.compare import Verdict
from recorded.runner.observed import Observed

HOW_TO_RECORD = "If the new output is right: python -m recorded record {id}"


def complaint(observed: Observed, verdict: Verdict) -> str:
    """The verdict as a text for the author of the program."""
    problems = f"{_where(observed, verdict)}: on Python {observed.python}: {'; '.join(verdict.problems)}"
    parts = [problems, verdict.diff, HOW_TO_RECORD.format(id=observed.snippet.id)]
    return "\n\n".join(part for part in parts if part)


def _where(observed: Observed, verdict: Verdict) -> str:
    """The file and line to look at: of the record if there is one, else of the program."""
    record = observed.snippet.record_path(observed.variant)
    if not record.exists():
        return f"{from_project(observed.snippet.path)}:1"
    rows = record.read_text(encoding="utf-8", errors="replace").split("\n")
    printed = [number for number, row in enumerate(rows, 1) if is_line(row)]
    place = 0 if verdict.place is None else min(verdict.place, len(printed) - 1)
    return f"{from_project(record)}:{printed[place] if printed else 1}"
