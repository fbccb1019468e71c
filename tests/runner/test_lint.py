"""Ruff is asked once for a folder of programs, and says of each program what it says of that program alone."""

import subprocess
from pathlib import Path

import pytest

from recorded.model.header import Header
from recorded.model.snippet import Snippet
from recorded.runner.example import lint

GOOD, BAD = "print(1)\n", "import os\n\nprint(1)\n"


def program(path: Path, source: str) -> Snippet:
    path.write_text(source)
    return Snippet(f"a/{path.stem}", path, source, Header())


@pytest.fixture
def asked(monkeypatch) -> list[list]:
    """The commands that are run from now on."""
    commands = []
    run = subprocess.run

    def noted(command: list, **options) -> subprocess.CompletedProcess:
        commands.append(command)
        return run(command, **options)

    monkeypatch.setattr("subprocess.run", noted)
    return commands


def test_a_folder_without_complaints_is_asked_about_once(tmp_path, asked) -> None:
    programs = [program(tmp_path / f"{name}.py", GOOD) for name in ("one", "three", "two")]
    assert [lint(one) for one in programs] == [[], [], []]
    assert len(asked) == 1


def test_only_the_one_at_fault_is_complained_of(tmp_path) -> None:
    good, bad = program(tmp_path / "good.py", GOOD), program(tmp_path / "bad.py", BAD)
    assert lint(good) == []
    (complaint,) = lint(bad)
    assert complaint.startswith("ruff failed") and "`os` imported but unused" in complaint and "bad.py:1" in complaint


def test_a_source_that_is_not_the_one_that_passed_is_asked_about_again(tmp_path) -> None:
    assert lint(program(tmp_path / "name.py", GOOD)) == []
    (complaint,) = lint(program(tmp_path / "name.py", BAD))
    assert "`os` imported but unused" in complaint
