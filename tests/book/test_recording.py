"""Recording a timeline changes nothing that a program prints."""

import pytest

from recorded.model.snippet import read_snippet
from recorded.runner.judge import judge
from recorded.runner.observed import Observed
from recorded.runner.pool import SnippetRuns
from tests.sampled import recordings


@pytest.mark.sampled(by=recordings, parameter="run_snippet_id")
def test_the_recorder_changes_nothing_that_is_printed(
    run_snippet_id: str, runs_with_events: list[SnippetRuns], skip_for
) -> None:
    snippet = read_snippet(run_snippet_id)
    runs = next((runs for runs in runs_with_events if not runs.interpreter.cannot_run(snippet)), None)
    if not runs:
        skip_for(runs_with_events[-1].interpreter.cannot_run(snippet))
    verdict = judge(Observed(snippet, runs.result(snippet), runs.interpreter.world))
    assert verdict, f"{verdict.problems}\n{verdict.diff}"


def test_every_run_has_a_timeline(run_snippet_id: str) -> None:
    record = read_snippet(run_snippet_id).record()
    assert record and record.lanes, f"record it again: python -m recorded record {run_snippet_id}"
