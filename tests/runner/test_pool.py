"""Programs run together as their headers allow, and the summary tells what that took."""

import sys
from pathlib import Path

import pytest

from recorded.model.header import Header
from recorded.model.snippet import Snippet
from recorded.model.world import World
from recorded.runner.execute import Execution
from recorded.runner.interpreter import Interpreter
from recorded.runner.pool import SnippetRuns, in_batches

PYTHON = Interpreter("python", World("3.15.2", "linux"), frozenset())


def snippet(id: str, **header) -> Snippet:
    return Snippet(id, Path(f"{id}.py"), "", Header(**header))


def test_who_measures_runs_alone_and_who_compares_sleeps_in_company_of_few(monkeypatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    some = [snippet("a/alone", exclusive=True), snippet("a/calm", calm=True), snippet("a/any")]
    assert [(jobs, [s.id for s in batch]) for jobs, batch in in_batches(some, 8)] == [
        (8, ["a/any"]),
        (2, ["a/calm"]),
        (1, ["a/alone"]),
    ]


def written(folder: Path, record: str) -> Snippet:
    """A program with this record, of which nobody has made sure that it can be read."""
    (folder / "name.py").write_text("print(1)\n")
    (folder / "name.run").write_text(record)
    return Snippet("a/name", folder / "name.py", "print(1)\n", Header())


def test_a_record_that_cannot_be_read_keeps_no_program_waiting(tmp_path) -> None:
    bad = written(tmp_path, "exit 0\n")
    runs = SnippetRuns(Interpreter.at(sys.executable))
    runs.start([bad])
    assert runs._futures[bad.id].result(timeout=30).stdout == "1\n"


def test_whatever_goes_wrong_is_told_to_all_that_wait(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("recorded.runner.pool.in_batches", lambda *_: 1 / 0)
    bad = written(tmp_path, "")
    runs = SnippetRuns(PYTHON)
    runs.start([bad])
    with pytest.raises(ZeroDivisionError):
        runs._futures[bad.id].result(timeout=30)


def test_no_program_is_started_twice() -> None:
    with pytest.raises(ValueError, match="a program is to be started twice"):
        SnippetRuns(PYTHON).start([snippet("a/any"), snippet("a/any")])


def test_the_summary_compares_the_time_with_what_was_possible(monkeypatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    runs = SnippetRuns(PYTHON, _began=100.0, _ended=106.0)
    runs.finished = {f"a/{n}": Execution((), "", "", "exit 0", seconds=n, cpu=1.0) for n in range(1, 7)}
    text = runs.summary()
    assert "6 programs on Python 3.15.2: 21.0 s of their own, 6.0 s of processor, 6.0 s wall" in text
    assert "1.00 × the possible (6.0 s)" in text  # the longest alone takes as long
    assert text.endswith("slowest: a/6 6.0 s, a/5 5.0 s, a/4 4.0 s, a/3 3.0 s, a/2 2.0 s")
