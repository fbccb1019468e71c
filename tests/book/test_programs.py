"""Every program of the site still does what its record says."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from recorded.model.snippet import RESULT, Snippet, read_snippet
from recorded.runner.complaint import complaint
from recorded.runner.example import lint
from recorded.runner.interpreter import Interpreter
from recorded.runner.judge import judge
from recorded.runner.leftovers import SHARED_MEMORY
from recorded.runner.observed import Observed
from recorded.runner.pool import SnippetRuns
from recorded.runner.recording import NotRecorded, recording_of, write_whole

Observe = Callable[[str], Observed]


@pytest.fixture
def observe(snippet_runs: SnippetRuns, interpreter: Interpreter, skip_for) -> Observe:
    """The run of a program; skips the test where it cannot run."""

    def observed(id: str) -> Observed:
        __tracebackhide__ = True  # if it is skipped, the place that is told is the test's
        snippet = read_snippet(id)
        if reason := interpreter.cannot_run(snippet):
            if reason.lacks:
                hold_to_lint(snippet)
            skip_for(reason)
        return Observed(snippet, snippet_runs.result(snippet), interpreter.world)

    return observed


@pytest.fixture(scope="session")
def new_sources() -> Iterator[dict[Path, str]]:
    """Programs with new results in them, written when all tests are done: the runs are of the programs as they were."""
    found: dict[Path, str] = {}
    yield found
    for path, source in found.items():
        write_whole(path, source)


def test_snippet(snippet_id: str, observe: Observe, new_sources: dict[Path, str], pytestconfig: pytest.Config) -> None:
    observed = observe(snippet_id)
    if pytestconfig.getoption("--update-examples"):
        update(observed, new_sources)
    elif not (verdict := judge(observed)):
        pytest.fail(complaint(observed, verdict), pytrace=False)
    hold_to_lint(observed.snippet)


def hold_to_lint(snippet: Snippet) -> None:
    """Fails for a program that is not written as all are; it need not be run for that."""
    __tracebackhide__ = True
    if complaints := lint(snippet):
        pytest.fail("\n".join(complaints), pytrace=False)


def update(observed: Observed, new_sources: dict[Path, str]) -> None:
    """Record what was observed."""
    try:
        path, text = recording_of(observed)
    except NotRecorded as refused:
        pytest.fail(complaint(observed, refused.verdict), pytrace=False)
    if path == observed.snippet.path:
        new_sources[path] = text
    else:
        write_whole(path, text)


def test_any_corrupt_result_in_a_source_is_found(inline_snippet_id: str, observe: Observe) -> None:
    observed = observe(inline_snippet_id)
    snippet = observed.snippet
    for result in RESULT.finditer(snippet.source):
        corrupt = f"{snippet.source[: result.end()]}?{snippet.source[result.end() :]}"
        verdict = judge(replace(observed, snippet=replace(snippet, source=corrupt)))
        assert verdict.problems == ("its output is not what stands in its source",)


@pytest.mark.skipif(not SHARED_MEMORY.is_dir(), reason="this system does not list shared memory in a folder")
def test_no_program_leaves_shared_memory(snippet_runs: SnippetRuns) -> None:
    assert snippet_runs.shared_memory_left() == []
