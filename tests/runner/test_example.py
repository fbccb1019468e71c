"""Each trouble of a snippet and its record fails its test, and says where and what to do."""

import sys
from pathlib import Path

import pytest

from recorded.model.snippet import Snippet, read_snippet
from recorded.runner.example import RecordedExample
from recorded.runner.execute import execute

TWO_THREADS = """\
import threading

for name in ("a", "b"):
    thread = threading.Thread(target=print, args=("hello",), name=name)
    thread.start()
    thread.join()
"""
ONE_FLOW = """\
for number in range(2):
    print(number)
    #> 0
    #> 1
    print("square", number**2)
    #> square 0
    #> square 1
"""


@pytest.fixture
def check(tmp_path, request):
    """Write a program, run it, and check or record it as its test does."""

    def run(source: str, *, record: str | None = None, update: bool = False, edit=None) -> Snippet:
        folder = tmp_path / "chapter"
        folder.mkdir(exist_ok=True)
        (folder / "program.py").write_text(source)
        if record is not None:
            (folder / "program.run").write_text(record)
        snippet = read_snippet("chapter/program", tmp_path)
        example = RecordedExample(tmp_path=tmp_path, pytest_request=request)
        example.python = "3.15.0"
        example.execution = execute(snippet.path, sys.executable, timeout=snippet.header.timeout)
        if edit:
            snippet = edit(snippet)
        if update:
            example._pytest_config = _Updating()
            example.update(snippet)
            for changed in example.to_update:
                snippet.path.write_text(changed.source)
        else:
            example.check(snippet)
        return read_snippet("chapter/program", tmp_path)

    return run


class _Updating:
    """A pytest configuration in which --update-examples is given."""

    def getoption(self, name: str) -> bool:
        return name == "update_examples"


def failure(check, *args, **options) -> str:
    with pytest.raises(pytest.fail.Exception) as caught:
        check(*args, **options)
    return str(caught.value)


def test_results_in_the_source_are_checked(check) -> None:
    check(ONE_FLOW)
    message = failure(check, ONE_FLOW.replace("#> square 1", "#> square 2"))
    assert "-    #> square 2" in message and "+    #> square 1" in message


def test_two_prints_that_alternate_keep_all_their_results(check) -> None:
    bare = "".join(row + "\n" for row in ONE_FLOW.splitlines() if "#>" not in row)
    assert check(bare, update=True).source == ONE_FLOW


def test_a_snippet_without_a_record(check) -> None:
    message = failure(check, "print(1)\n")
    assert "chapter/program.py:1: on Python 3.15.0: it has neither a record program.run nor results '#>'" in message
    assert message.endswith("If the new output is right: python -m recorded record chapter/program")


def test_a_run_is_recorded_once_and_then_left_alone(check) -> None:
    snippet = check(TWO_THREADS, update=True)
    first = snippet.record_path().read_text()
    assert [line.actor for line in snippet.record().lines] == ["a", "b"]
    check(TWO_THREADS)
    assert check(TWO_THREADS, update=True).record_path().read_text() == first


def test_a_stale_record_shows_a_diff_with_actors(check) -> None:
    check(TWO_THREADS, update=True)
    message = failure(check, TWO_THREADS.replace('"a", "b"', '"a", "c"'))
    assert "chapter/program.run:3: on Python 3.15.0: the lines differ" in message
    assert "- record  b > hello" in message and "+ run     c > hello" in message
    assert "python -m recorded record chapter/program" in message


def test_results_of_several_actors_cannot_stand_in_the_source(check) -> None:
    source = TWO_THREADS.replace("    thread.start()", "    print(1)\n    #> 1\n    thread.start()")
    assert "3 actors print: a, b, main" in failure(check, source)


def test_unexpected_standard_error_is_a_failure(check) -> None:
    source = 'import sys\n\nprint(1)\n#> 1\nprint("oops", file=sys.stderr)\n'
    assert "it writes to standard error: oops" in failure(check, source)


def test_an_undeclared_exit_code_is_a_failure(check) -> None:
    message = failure(check, "print(1)\n#> 1\nraise SystemExit(3)\n")
    assert "it ends with 'exit 3', its header declares 'exit 0'" in message


def test_a_failure_that_the_header_does_not_declare_cannot_be_recorded(check) -> None:
    message = failure(check, "print(1)\nraise SystemExit(3)\n", update=True)
    assert "it ends with 'exit 3', its header declares 'exit 0'" in message


def test_a_meant_failure_that_does_not_happen_is_a_failure(check) -> None:
    header = "# /// script\n# [tool.recorded]\n# hang = true\n# timeout = 1\n# ///\n"
    message = failure(check, f"{header}print(1)\n#> 1\n")
    assert "it ends with 'exit 0', its header declares 'hang'" in message


def test_a_torn_line_is_a_failure(check) -> None:
    program = Path(__file__).parents[1] / "fixtures/programs/tears_a_line.py"
    assert "standard output has a line that no print made whole" in failure(check, program.read_text())


def test_what_a_program_leaves_is_a_failure(check) -> None:
    program = Path(__file__).parents[1] / "fixtures/programs/leaves_a_file.py"
    assert "in the temporary folder" in failure(check, program.read_text())


def test_lint_is_part_of_the_check(check, tmp_path, request) -> None:
    from recorded.runner.judge import code_example

    example = RecordedExample(tmp_path=tmp_path, pytest_request=request)
    snippet = check("import os\n\nprint( 1 )\n", update=True)
    with pytest.raises(pytest.fail.Exception, match="black failed"):
        example.lint_black(code_example(snippet))
    with pytest.raises(pytest.fail.Exception, match="`os` imported but unused"):
        example.lint_ruff(code_example(snippet))


def test_a_result_below_a_print_that_is_not_called_is_a_failure(check) -> None:
    source = "if False:\n    print(1)\n    #> 1\nprint(2)\n#> 2\n"
    assert "2 results '#>' stand in its source, but it printed 1" in failure(check, source)


def test_one_print_of_several_lines_cannot_stand_in_the_source(check) -> None:
    assert "one print makes several lines" in failure(check, 'print("a\\nb")\n#> a\n#> b\n')
