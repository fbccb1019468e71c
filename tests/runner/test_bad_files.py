"""One bad file stops nothing: it is told by one clear error, and the others go on, in pytest and in every command."""

from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from tests.runner.copied import copy_project, said

GOOD = 'print("good")\n#> good\n'
RUN = "python 3.15.0 on linux\n   0.010   main > x\n"
# what a program and its record hold, and how the error begins
BAD: dict[str, tuple[bytes, str, str]] = {
    "latin": (b"# caf\xe9\n", "", "latin.py:1: it is not UTF-8; "),
    "folder": (b"", "", "folder.py:1: it is a folder, no program; rename it"),
    "digits": (
        b"# [tool.recorded]\n# exit = " + b"9" * 5000,
        "",
        "digits.py:2: the header is not TOML: Exceeds the limit",
    ),
    "deep": (b"# dependencies = " + b"[" * 5000, "", "deep.py:2: the header is nested too deeply; flatten it"),
    "package": (
        b'# dependencies = ["not a requirement !!"]',
        "",
        "package.py:2: 'not a requirement !!' is no requirement",
    ),
    "endless": (b"# [tool.recorded]\n# timeout = inf", "", "endless.py:3: 'timeout' in [tool.recorded] is no ordinary"),
    "bound": (b"# [tool.recorded.vary.n]\n# match = 'x'\n# least = nan", "", "bound.py:4: 'least' in [tool.recorded.v"),
    "backtracks": (
        b"# [tool.recorded.vary.n]\n# match = '^(a+)+$'",
        "",
        "backtracks.py:2: [tool.recorded.vary.n] needs",
    ),
    "no_end": (b"", RUN, "no_end.run:1: the record has no end; record it again"),
    "two_ends": (
        b"",
        RUN + 2 * "exit 0 after 0.1 s\n".replace("0.1", "0.100"),
        "two_ends.run:4: a second end; record it",
    ),
}
PYTEST = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/book/test_programs.py"]


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A copy of the project with one good program and many bad ones."""
    files: dict[str, bytes | None] = {"good.py": GOOD.encode()}
    for name, (header, record, _) in BAD.items():
        is_header = header.startswith((b"# [", b"# dep"))
        files[f"{name}.py"] = (b"# /// script\n%b\n# ///\n" % header if is_header else header) + b"print('x')\n"
        files |= {f"{name}.run": record.encode()} if record else {}
    return copy_project(tmp_path_factory.mktemp("project"), files | {"folder.py": None})


def told(text: str) -> dict[str, int]:
    """How often the error of each bad file is told."""
    return {name: text.count(error) for name, (_, _, error) in BAD.items()}


def test_in_pytest_each_fails_by_its_own_test(project: Path) -> None:
    # in a CI, pytest does not cut the list at the end to the terminal's width
    code, text = said(project, *PYTEST, CI="1")
    assert code == 1 and f"{len(BAD)} failed" in text and "Traceback" not in text and "def test_" not in text
    for name in BAD:
        assert f"FAILED tests/book/test_programs.py::test_snippet[chapter/{name}]" in text
    assert told(text) == dict.fromkeys(BAD, 2), "in its failure, and in the list at the end"
    assert "test_snippet[chapter/good]" not in text


@pytest.mark.parametrize("command", ["stability --rounds 1", "sensitivity", "isolation"])
def test_in_a_command_each_is_a_failure_of_its_own(project: Path, command: str) -> None:
    code, text = said(project, "-m", "recorded", *command.split(), "chapter/")
    assert code == 1 and "Traceback" not in text
    assert told(text) == dict.fromkeys(BAD, 1)
    assert "chapter/good:" not in text


def test_in_a_report_each_has_failed(project: Path) -> None:
    call = (
        "from recorded.model.snippet import snippet_ids; from recorded.runner.verify import select, verified;"
        "import sys; from recorded.runner.interpreter import Interpreter; python = Interpreter.at(sys.executable);"
    )
    code, text = said(project, "-c", f"{call} print(verified(select(snippet_ids(), python), python))")
    assert code == 0 and told(text) == dict.fromkeys(BAD, 1)
    assert "'chapter/good': 'pass'" in text and text.count(": 'fail'") == len(BAD)


@pytest.mark.parametrize("command", ["stability", "sensitivity", "isolation", "overhead", "verify"])
def test_a_python_that_is_none_is_told_in_a_sentence(command: str) -> None:
    arguments = ["nosuch", "x.json"] if command == "verify" else ["--snippet-python=nosuch"]
    code, text = said(PROJECT, "-m", "recorded", command, *arguments)
    assert code == 2 and "Traceback" not in text
    assert text.endswith(
        "error: nosuch cannot be started: No such file or directory; name a Python of 3.11 or newer by its path\n"
    )


def test_notebooks_are_recorded_by_a_python_only() -> None:
    code, text = said(PROJECT, "-m", "recorded", "notebooks", "record", RECORDING_PYTHON="nosuch")
    assert code == 2 and "error: nosuch cannot be started: No such file" in text and "Traceback" not in text


@pytest.mark.parametrize("given", ["--snippet-python=nosuch", "RECORDING_PYTHON=nosuch"])
def test_pytest_tells_it_in_a_sentence_too(given: str) -> None:
    options, variables = ([given], {}) if given.startswith("--") else ([], dict([given.split("=")]))
    code, text = said(PROJECT, "-m", "pytest", "tests/model", *options, **variables)
    assert code == pytest.ExitCode.USAGE_ERROR
    assert (
        text.strip()
        == "ERROR: nosuch cannot be started: No such file or directory; name a Python of 3.11 or newer by its path"
    )


def test_a_program_that_no_python_takes_stops_nothing_either(tmp_path) -> None:
    project = copy_project(tmp_path, {"good.py": GOOD.encode(), "syntax.py": b"print('x'\n"})
    code, text = said(project, *PYTEST)
    assert code == 1 and "1 failed" in text and "it ends with 'exit 1', its header declares 'exit 0'" in text
    assert "Traceback (most recent call last)" not in text and "def test_" not in text
    code, text = said(project, "-m", "recorded", "sensitivity")
    assert code == 1 and "unsteady  chapter/syntax: unchanged, it was not what its record promises" in text
    assert "Traceback" not in text
