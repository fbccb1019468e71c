"""Tells people what is wrong with a run: where, what, how it differs, and how to record it."""

from recorded.model.paths import from_project
from recorded.model.record_reader import is_line
from recorded.model.world import FREE_THREADED
from recorded.runner.compare import Verdict
from recorded.runner.observed import Observed

RECORD = "python -m recorded record {id}{options}"
HOW_TO_RECORD = "If the new output is right: {record}"
HOW_TO_DECLARE = (
    "If it is right that it differs there, declare it in the header of {path}: [[tool.recorded.differs]] with {where}, "
    'run = "{suffix}" and the reason as why; then: {record}'
)


def complaint(observed: Observed, verdict: Verdict) -> str:
    """The verdict as a text for the author of the program."""
    problems = f"{_where(observed, verdict)}: on {observed.world.name}: {'; '.join(verdict.problems)}"
    parts = [problems, verdict.diff, _mend(observed)]
    return "\n\n".join(part for part in parts if part)


def _mend(observed: Observed) -> str:
    """How to record what it does; in a world that nothing is declared of, how to declare it first."""
    snippet, world = observed.snippet, observed.world
    start = f" --start-method={world.start}" if world.start else ""
    other = "" if snippet.header.is_home(world) else f" --snippet-python=PYTHON{start}"
    record = RECORD.format(id=snippet.id, options=other)
    if observed.variant or snippet.header.is_home(world):
        return HOW_TO_RECORD.format(record=record)
    build = world.build if world.build == FREE_THREADED else ""
    where = {"build": build, "start": world.start}
    told = ", ".join(f'{key} = "{value}"' for key, value in where.items() if value)
    suffix = world.start or f"{world.version}t"
    return HOW_TO_DECLARE.format(path=from_project(snippet.path), where=told, suffix=suffix, record=record)


def _where(observed: Observed, verdict: Verdict) -> str:
    """The file and line to look at: of the record if there is one, else of the program."""
    record = observed.snippet.record_path(observed.variant)
    if not record.exists():
        return f"{from_project(observed.snippet.path)}:1"
    rows = record.read_text(encoding="utf-8", errors="replace").split("\n")
    printed = [number for number, row in enumerate(rows, 1) if is_line(row)]
    place = 0 if verdict.place is None else min(verdict.place, len(printed) - 1)
    return f"{from_project(record)}:{printed[place] if printed else 1}"
