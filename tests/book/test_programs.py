"""Every program of the site still does what its record says."""

from dataclasses import replace

import pytest

from recorded.model.snippet import RESULT, read_snippet
from recorded.runner.example import RecordedExample
from recorded.runner.interpreter import Interpreter
from recorded.runner.judge import code_example
from recorded.runner.leftovers import SHARED_MEMORY
from recorded.runner.pool import SnippetRuns


@pytest.fixture
def recorded_example(tmp_path, request, _examples_to_update):
    """A RecordedExample whose changes pytest-examples writes at the end of the session."""
    example = RecordedExample(tmp_path=tmp_path, pytest_request=request)
    yield example
    _examples_to_update.extend(example.to_update)


def test_snippet(
    snippet_id: str, recorded_example: RecordedExample, snippet_runs: SnippetRuns, interpreter: Interpreter
) -> None:
    snippet = read_snippet(snippet_id)
    if reason := interpreter.cannot_run(snippet):
        pytest.skip(reason)
    recorded_example.python = interpreter.version
    recorded_example.execution = snippet_runs.result(snippet)
    if recorded_example.update_examples:
        recorded_example.update(snippet)
    else:
        recorded_example.check(snippet)
    recorded_example.lint(code_example(snippet))


def test_any_corrupt_result_in_a_source_is_found(
    inline_snippet_id: str, recorded_example: RecordedExample, snippet_runs: SnippetRuns, interpreter: Interpreter
) -> None:
    snippet = read_snippet(inline_snippet_id)
    if reason := interpreter.cannot_run(snippet):
        pytest.skip(reason)
    recorded_example.python = interpreter.version
    recorded_example.execution = snippet_runs.result(snippet)
    for result in RESULT.finditer(snippet.source):
        corrupt = f"{snippet.source[: result.end()]}?{snippet.source[result.end() :]}"
        with pytest.raises(pytest.fail.Exception, match="its output is not what stands in its source"):
            recorded_example.check(replace(snippet, source=corrupt))


@pytest.mark.skipif(not SHARED_MEMORY.is_dir(), reason="this system does not list shared memory in a folder")
def test_no_program_leaves_shared_memory(snippet_runs: SnippetRuns) -> None:
    assert snippet_runs.shared_memory_left() == set()
