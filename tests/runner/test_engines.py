"""Programs that need engines: without those they are left out, with a reason; where they are asked for, all run."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recorded.runner.interpreter import Interpreter, recording_python
from recorded.runner.lanes import cannot_record
from tests.runner.copied import copy_project, said

pytestmark = pytest.mark.skipif(os.name != "posix", reason="what it takes for a Python is a script of a POSIX shell")
NEEDS = "needs Flask and redis, of the group engines: requirements-engines.txt"
SKIPPED_ALL_THE_SAME = "skipped although NO_SKIP is set: Skipped: needs redis, which this Python does not have"
HEAVY = '# /// script\n# dependencies = ["Flask", "redis"]\n# ///\nprint(1)\n#> 1\n'
ACTORS = (
    '# /// script\n# dependencies = ["redis"]\n# ///\nimport threading\n\n'
    'thread = threading.Thread(target=print, args=("hello",), name="greeter")\n'
    'thread.start()\nthread.join()\nprint("done")\n'
)
RUN = "python 3.15.2 on linux\n   0.047   greeter > hello\n   0.047   main    > done\nexit 0 after 0.145 s\n"
PYTEST = ("-m", "pytest", "-q", "-n0", "-rs", "-p", "no:cacheprovider")
TEST = (*PYTEST, *(f"tests/book/test_programs.py::test_snippet[chapter/{name}]" for name in ("heavy", "plain")))
RECORDER = (*PYTEST, "tests/book/test_recording.py::test_the_recorder_changes_nothing_that_is_printed[chapter/actors]")


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    programs = {"heavy.py": HEAVY, "plain.py": "print(2)\n#> 2\n", "actors.py": ACTORS, "actors.run": RUN}
    programs = {name: text.encode() for name, text in programs.items()}
    return copy_project(tmp_path_factory.mktemp("project"), programs)


@pytest.fixture
def having(tmp_path: Path) -> Callable[..., str]:
    """Makes a Python that says it has these packages, and brings no pip."""

    def made(*packages: str, python: str = sys.executable) -> str:
        folder = tmp_path / "-".join(["having", *packages])
        folder.mkdir()
        for name in packages:
            (folder / f"{name}-1.dist-info").mkdir()
            (folder / f"{name}-1.dist-info/METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        path = folder / "python"
        path.write_text(
            '#!/bin/sh\ncase "$*" in *ensurepip*) exit 1;; esac\n'
            f'PYTHONPATH="{folder}:$PYTHONPATH" exec {python} "$@"\n'
        )
        path.chmod(0o755)
        return str(path)

    return made


def test_where_no_engine_is_it_may_be_skipped_and_says_what_it_needs(project, having) -> None:
    ended, text = said(project, *TEST, f"--snippet-python={having()}", NO_SKIP="1")
    assert ended == 0 and "1 passed, 1 skipped" in text and NEEDS in text


def test_where_some_engines_are_none_may_be_lacking(project, having) -> None:
    ended, text = said(project, *TEST, f"--snippet-python={having('flask')}", NO_SKIP="1")
    assert ended == 1 and SKIPPED_ALL_THE_SAME in text


def test_where_all_engines_are_it_is_run(project, having) -> None:
    ended, text = said(project, *TEST, f"--snippet-python={having('flask', 'Redis')}", NO_SKIP="1")
    assert ended == 0 and "2 passed" in text


def test_each_command_says_which_programs_it_leaves_out(project, having) -> None:
    ended, text = said(project, "-m", "recorded", "isolation", f"--snippet-python={having()}")
    assert ended == 0 and f"1 not run: {NEEDS}" in text and "\n1 programs on" in text
    assert "1 not run: needs redis, of the group engines" in text


@pytest.mark.parametrize(
    ("packages", "ids", "code", "words"),
    [
        (("Flask", "redis"), (), 0, "2 programs on"),
        (("Flask",), (), 2, "; chapter/heavy needs redis, which this Python does not have; install"),
        ((), ("chapter/heavy",), 2, f"not run: chapter/heavy {NEEDS}; install requirements-engines.txt for"),
        (("Flask", "redis"), ("chapter/plain",), 2, "runs none of them: there are no programs"),
    ],
)
def test_where_engines_are_asked_for_only_their_programs_run_and_all_of_them(
    project, having, packages: tuple, ids: tuple, code: int, words: str
) -> None:
    python = having(*packages)
    ended, text = said(project, "-m", "recorded", "isolation", "--engines", *ids, f"--snippet-python={python}")
    assert ended == code and words in text


@pytest.mark.parametrize(
    ("packages", "engines", "code", "words"),
    [
        ((), (), 0, "3 of 3 as recorded, or not run here"),
        ((), ("--engines",), 1, f"not run: chapter/heavy {NEEDS}\nno program that needs the group engines was run"),
        (("Flask",), ("--engines",), 1, "not run: chapter/heavy needs redis, which this Python does not have"),
        (("Flask", "redis"), ("--engines",), 0, "3 of 3 as recorded, or not run here"),
    ],
)
def test_a_report_is_written_and_a_failure_where_an_engine_is_lacking(
    project, having, tmp_path, packages: tuple, engines: tuple, code: int, words: str
) -> None:
    report = tmp_path / "report.json"
    ended, text = said(project, "-m", "recorded", "verify", having(*packages), str(report), *engines)
    assert ended == code and words in text
    written = json.loads(report.read_text(encoding="utf-8"))
    assert written["results"]["chapter/plain"] == "pass"
    if not packages:
        assert written["results"]["chapter/heavy"] == f"cannot run: {NEEDS}"
        assert written["chinese"] == {
            NEEDS: "需要 engines 组里的 Flask 和 redis：requirements-engines.txt",
            "needs redis, of the group engines: requirements-engines.txt": (
                "需要 engines 组里的 redis：requirements-engines.txt"
            ),
        }


def test_such_a_program_is_recorded_on_the_python_that_has_engines(project) -> None:
    named = {"ENGINES_PYTHON": "/nosuch/engines", "RECORDING_PYTHON": "/nosuch/recording"}
    for name, python in {"heavy": "engines", "plain": "recording"}.items():
        ended, text = said(project, "-m", "recorded", "record", f"chapter/{name}", **named)
        assert ended == 2 and f"/nosuch/{python} cannot be started" in text


def test_its_record_is_checked_under_the_recorder_where_a_python_has_engines(project, having) -> None:
    python = recording_python()
    if reason := cannot_record(Interpreter.at(python).version):
        pytest.skip(f"{reason}, or name one in the environment variable RECORDING_PYTHON")
    without, engines = having(python=python), having("redis", python=python)
    ended, text = said(project, *RECORDER, RECORDING_PYTHON=without, ENGINES_PYTHON="", NO_SKIP="1")
    assert ended == 0 and "1 skipped" in text and "needs redis, of the group engines" in text
    ended, text = said(project, *RECORDER, RECORDING_PYTHON=without, ENGINES_PYTHON=engines)
    assert ended == 0 and "1 passed" in text and "skipped" not in text


def test_the_python_that_records_engines_must_have_them(project, having) -> None:
    ended, text = said(project, *TEST, ENGINES_PYTHON=having())
    assert ended == 4 and "ENGINES_PYTHON has none of the group engines; install requirements-engines.txt" in text
