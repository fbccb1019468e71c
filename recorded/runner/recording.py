"""Records an execution: results in the source where the program has one flow, else a `.run` file."""

import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

from recorded.model.paths import from_project
from recorded.model.record import Line, RecordError, Run, carry_marks, format_run
from recorded.model.record_reader import parse_run
from recorded.model.snippet import RESULT
from recorded.model.text import read_text
from recorded.model.timeline import lanes_left_out, parse_events
from recorded.runner.compare import Verdict, compare, identity, out_of_bounds
from recorded.runner.example import with_results
from recorded.runner.judge import judge, mishaps, reasons_for_a_run
from recorded.runner.lanes import cannot_record, spans_from
from recorded.runner.noted_lines import with_lines_of
from recorded.runner.observed import Observed
from recorded.runner.pace import too_fast

_RESULT_ROW = re.compile(RESULT.pattern + r"\n?", re.MULTILINE)


class NotRecorded(Exception):
    """An execution that must not be recorded; `verdict` says why."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__("; ".join(verdict.problems))
        self.verdict = verdict


def recording_of(observed: Observed) -> tuple[Path, str]:
    """The file that holds the recording, and its text. Raises NotRecorded, and RecordError for what no record holds.

    What a program does in a world that nothing is declared of must be what its main record says, which stays as it is.
    """
    snippet, variant = observed.snippet, observed.variant
    if variant is None and not snippet.header.is_home(observed.world):
        if not (verdict := judge(observed)):
            raise NotRecorded(verdict)
        path = snippet.path if snippet.inline else snippet.record_path()
        return path, read_text(path)
    if problems := mishaps(observed) + list(out_of_bounds(observed.run, observed.header)):
        raise NotRecorded(Verdict(tuple(problems), observed.execution.stderr))
    path = snippet.record_path(variant)
    if variant is None and not reasons_for_a_run(observed) and not path.exists():
        return snippet.path, _source_with_results(observed)
    if variant is None and (reason := cannot_record(observed.world.python)):
        raise NotRecorded(Verdict((reason,)))
    return path, record_text(_marked(observed), from_project(snippet.path))


def write_whole(path: Path, text: str) -> None:
    """Write a file so that at every moment the old text or the new one stands there whole."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        if path.exists():
            shutil.copymode(path, beside)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def with_timeline(observed: Observed) -> Run:
    """The run with the timeline of its events; without one if none were noted."""
    events = spans_from(observed.execution)
    return replace(observed.run, lanes=parse_events(events), left_out=lanes_left_out(events))


def _source_with_results(observed: Observed) -> str:
    snippet = observed.snippet
    source = with_results(snippet, observed.prints)
    whole = _RESULT_ROW.sub("", source) == _RESULT_ROW.sub("", snippet.source)
    if not whole or len(RESULT.findall(source)) != len(observed.prints):
        problem = "its results cannot stand in its source, each in a line below its print"
        raise NotRecorded(Verdict((f"{problem}: shorten what it prints",)))
    return source


def _marked(observed: Observed) -> Run:
    """The run with its timeline, and with the marks that a person has put into the record."""
    header = observed.header
    try:
        old = observed.snippet.record(observed.variant)
    except RecordError as error:
        problem = f"its old record cannot be read, and the marks in there would be lost: {error}"
        raise NotRecorded(Verdict((f"{problem}, once it is corrected or removed",))) from None
    run = with_timeline(observed)
    if old is None:
        return run
    unchanged = all(compare(old, some, header) for some in (old, run))
    unchanged = unchanged and not any(too_fast(old, run, header))
    unchanged = unchanged and bool(old.lanes) == bool(run.lanes)
    if not unchanged:
        return carry_marks(old, run, identity(header))
    # if nothing that is checked has changed, times do not churn; marks set by hand are aligned
    return with_lines_of(old, run, identity(header))


def record_text(run: Run, program: Path) -> str:
    """The text of a `.run` file, read again to see that it says the same.

    Raises RecordError for what no record can hold; `program` is for its message.
    """
    if not _reads_back(run):
        raise RecordError(program, 1, *_what_no_record_holds(run))
    return format_run(run)


def _reads_back(run: Run) -> bool:
    try:
        return parse_run(format_run(run), Path()) == run
    except RecordError:
        return False


def _what_no_record_holds(run: Run) -> tuple[str, str]:
    """The problem and the mend."""
    bare = Run(run.python, run.system, ())
    name = "give the thread, process, task or lock another name"
    for line in run.lines:
        if not _reads_back(replace(bare, lines=(Line(line.seconds, line.actor, ""),))):
            return f"no record can hold the actor {line.actor!r}", name
        if not _reads_back(replace(bare, lines=(replace(line, actor="main", group=None, chains=""),))):
            return f"no record can hold the printed line {line.text!r}", "print its repr()"
    for text in run.stderr:
        if not _reads_back(replace(bare, stderr=(text,))):
            return f"no record can hold the line {text!r} of standard error", "write its repr()"
    for lane in run.lanes:
        if not _reads_back(replace(bare, lanes=(replace(lane, spans=()),))):
            return f"no record can hold the actor {lane.actor!r}", name
        for span in lane.spans:
            if not _reads_back(replace(bare, lanes=(replace(lane, spans=(span,)),))):
                return f"no timeline can hold the name {span.name!r}", name
    return "the run does not read as it was written", "record it again"
