"""A snippet under pytest-examples: its comparison, rewriting and lint, around a fresh interpreter of ours."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytest_examples import CodeExample, EvalExample
from pytest_examples.run_code import InsertPrintStatements

from recorded.model.paths import from_project
from recorded.model.record import carry_marks, format_run, is_line
from recorded.model.snippet import Snippet
from recorded.runner.compare import Verdict, compare, identity, out_of_bounds
from recorded.runner.execute import Execution
from recorded.runner.judge import CONFIG, code_example, insert_prints, judge, mishaps, reasons_for_a_run
from recorded.runner.lanes import cannot_record, spans_from
from recorded.runner.observe import run_of
from recorded.runner.pace import too_fast

HOW_TO_RECORD = "If the new output is right: python -m recorded record {id}"


class RecordedExample(EvalExample):
    """EvalExample that gets its prints from an execution in a fresh interpreter.

    pytest-examples runs a program inside pytest's own process: children that are spawned fail, their prints vanish
    and those of threads are mixed up. Only where the code runs is replaced here.
    """

    execution: Execution
    python: str

    def __init__(self, *, tmp_path: Path, pytest_request: pytest.FixtureRequest) -> None:
        super().__init__(tmp_path=tmp_path, pytest_request=pytest_request)
        self.config = CONFIG

    def _run(self, example: CodeExample, *_) -> tuple[InsertPrintStatements, dict]:
        return insert_prints(example, self.execution), {}

    def check(self, snippet: Snippet) -> None:
        """Fail unless the execution is what the snippet's record promises."""
        verdict = judge(snippet, self.execution, self.python)
        if not verdict:
            self._fail(snippet, verdict)

    def update(self, snippet: Snippet) -> None:
        """Record the execution: results in the source where the program has one flow, else a `.run` file."""
        run = run_of(self.execution, self.python)
        if problems := mishaps(snippet, self.execution, self.python) + list(out_of_bounds(run, snippet.header)):
            self._fail(snippet, Verdict(tuple(problems), self.execution.stderr))
        variant = snippet.variant_for(self.python)
        path = snippet.record_path(variant)
        one_flow = not reasons_for_a_run(snippet, self.execution, self.python)
        if variant is None and one_flow and not path.exists():
            self.run_print_update(code_example(snippet))
            return
        if variant is None and (reason := cannot_record(self.python)):
            self._fail(snippet, Verdict((reason,)))
        old = snippet.record(variant)
        run = replace(run, events=spans_from(self.execution))
        if old is not None:
            unchanged = all(compare(old, some, snippet.header) for some in (old, run))
            unchanged = unchanged and not any(too_fast(old, run, snippet.header))
            unchanged = unchanged and bool(old.events) == bool(run.events)
            # if nothing that is checked has changed, times do not churn; marks set by hand are aligned
            run = old if unchanged else carry_marks(old, run, identity(snippet.header))
        path.write_text(format_run(run), encoding="utf-8")

    def _fail(self, snippet: Snippet, verdict: Verdict) -> None:
        where = _where(snippet, snippet.record_path(snippet.variant_for(self.python)), verdict)
        parts = [f"{where}: on Python {self.python}: {'; '.join(verdict.problems)}", verdict.diff]
        parts.append(HOW_TO_RECORD.format(id=snippet.id))
        pytest.fail("\n\n".join(part for part in parts if part), pytrace=False)


def _where(snippet: Snippet, record: Path, verdict: Verdict) -> str:
    """The file and line to look at: of the record if there is one, else of the program."""
    if not record.exists():
        return f"{from_project(snippet.path)}:1"
    rows = record.read_text(encoding="utf-8").splitlines()
    printed = [number for number, row in enumerate(rows, 1) if is_line(row)]
    place = 0 if verdict.place is None else min(verdict.place, len(printed) - 1)
    return f"{from_project(record)}:{printed[place] if printed else 1}"
