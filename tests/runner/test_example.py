"""Each trouble of a snippet and its record fails its test, and says where and what to do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from recorded.model.record import RecordError
from recorded.model.snippet import Snippet, read_snippet
from recorded.model.world import World
from recorded.runner.complaint import complaint
from recorded.runner.example import lint
from recorded.runner.execute import execute
from recorded.runner.judge import judge
from recorded.runner.observed import Observed
from recorded.runner.recording import NotRecorded, recording_of, write_whole

WORLD = World("3.15.0", "linux")
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
def check(tmp_path):
    """Write a program, run it, and check or record it as its test does."""

    def run(source: str, *, record: str | None = None, update: bool = False, world: World = WORLD) -> Snippet:
        folder = tmp_path / "chapter"
        folder.mkdir(exist_ok=True)
        (folder / "program.py").write_text(source)
        if record is not None:
            (folder / "program.run").write_text(record)
        snippet = read_snippet("chapter/program", tmp_path)
        execution = execute(snippet.path, sys.executable, timeout=snippet.header.timeout)
        observed = Observed(snippet, execution, world)
        if update:
            write_whole(*recording_of(observed))
        elif not (verdict := judge(observed)):
            pytest.fail(complaint(observed, verdict))
        return read_snippet("chapter/program", tmp_path)

    run.folder = tmp_path
    return run


def failure(check, *args, **options) -> str:
    with pytest.raises((pytest.fail.Exception, NotRecorded)) as caught:
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


def test_lint_is_part_of_the_check(check) -> None:
    layout, rules = lint(check("import os\n\nprint( 1 )\n", update=True))
    assert layout.startswith("black failed") and rules.startswith("ruff failed")
    assert "`os` imported but unused" in rules and "program.py:1" in rules


@pytest.mark.parametrize("folder", ["/", str(PROJECT), str(PROJECT / "snippets/asyncio")])
def test_the_lint_is_the_same_wherever_it_is_called_from(folder: str, monkeypatch) -> None:
    monkeypatch.chdir(folder)
    for id in ("asyncio/debug_mode", "processes/run_a_program", "threads/join_raises"):
        assert lint(read_snippet(id)) == []


def test_a_result_below_a_print_that_is_not_called_is_a_failure(check) -> None:
    source = "if False:\n    print(1)\n    #> 1\nprint(2)\n#> 2\n"
    assert "2 results '#>' stand in its source, but it printed 1" in failure(check, source)


def test_one_print_of_several_lines_cannot_stand_in_the_source(check) -> None:
    assert "one print makes several lines" in failure(check, 'print("a\\nb")\n#> a\n#> b\n')


def test_programs_are_checked_where_the_locale_knows_ascii_only() -> None:
    ids = ("servers/framed", "locks/stack_dump", "asyncio/pstree")
    tests = [f"tests/book/test_programs.py::test_snippet[{id}]" for id in ids]
    environment = {**os.environ, "LC_ALL": "POSIX", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    ended = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True)
    assert ended.returncode == 0, ended.stdout


def recorded_again(check, source: str) -> str:
    """What is said when a program is recorded for the second time, in a way that leaves its record as it was."""
    record = check(TWO_THREADS, update=True).record_path()
    before = record.read_bytes()
    with pytest.raises((NotRecorded, RecordError)) as caught:
        check(source, update=True)
    assert record.read_bytes() == before and {path.name for path in record.parent.iterdir()} == {
        "program.py",
        "program.run",
    }
    return str(caught.value)


@pytest.mark.parametrize("name", ["a\nb", "a > b", " a", "\udc80", "a\u2028b"])
def test_a_name_that_no_record_can_hold_is_refused(check, name: str) -> None:
    message = recorded_again(check, TWO_THREADS.replace('("a", "b")', f'("a", {name!a})'))
    assert f"chapter/program.py:1: no record can hold the actor {name!r}; give the thread, process, task" in message


@pytest.mark.parametrize("text", ["a\x0cb", "a\x85b", "a\u2028b", "a\rb", "a\x00b", "a\x1b[1mb", "a\r"])
def test_a_text_that_no_record_can_hold_is_refused(check, text: str) -> None:
    strange = next(repr(char) for char in text if not char.isprintable())
    problem = f"it prints {strange}, which no record can hold: let it be the repr()"
    assert problem in recorded_again(check, TWO_THREADS.replace('"hello"', ascii(text)))
    assert problem in failure(check, f"print({text!a})\n", update=True)
    assert problem in failure(check, f"print({text!a})\n#> a\n")


def test_what_no_record_can_hold_in_standard_error_is_refused(check) -> None:
    complains = TWO_THREADS + "import sys\n\nprint('\\x0c', file=sys.stderr)\n"
    assert r"it writes to standard error '\x0c', which no record can hold" in recorded_again(check, complains)


def test_a_line_that_nobody_reads_to_its_end_is_refused(check) -> None:
    assert "it prints a line of 2000 characters, and 1000 are the most" in failure(check, "print(2000 * 'x')\n#> x\n")


def test_a_result_that_has_no_room_below_its_print_is_not_recorded(check) -> None:
    assert "each in a line below its print: shorten" in failure(check, "print(200 * 'x')\n", update=True)


def test_an_old_record_that_cannot_be_read_is_not_overwritten(check) -> None:
    record = "python 3.15.0 on linux\n   0.1 | a > marked by hand\nexit 0 after 0.100 s\n"
    message = failure(check, TWO_THREADS, record=record, update=True)
    assert "its old record cannot be read, and the marks in there would be lost" in message
    assert "program.run:2: not a line of a record" in message
    assert read_snippet("chapter/program", check.folder).record_path().read_text() == record


def test_a_write_that_fails_leaves_the_old_text(tmp_path) -> None:
    path = tmp_path / "x.run"
    write_whole(path, "old")
    with pytest.raises(UnicodeEncodeError):
        write_whole(path, "new \udc80")
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]
