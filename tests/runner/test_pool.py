"""Programs run together as their headers allow, and the summary tells what that took."""

import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from recorded.model.header import Header
from recorded.model.snippet import Snippet
from recorded.model.world import World
from recorded.runner.bytecode import compile_tap
from recorded.runner.execute import Execution
from recorded.runner.interpreter import Interpreter
from recorded.runner.pool import SnippetRuns, in_batches, in_stages

PYTHON = Interpreter("python", World("3.15.2", "linux"), frozenset())


def snippet(id: str, **header) -> Snippet:
    return Snippet(id, Path(f"{id}.py"), "", Header(**header))


def batches(snippets: list[Snippet], jobs: int | None = None) -> list[tuple[int, list[str]]]:
    return [(most, [s.id for s in batch]) for most, batch in in_batches(snippets, jobs)]


def test_who_measures_runs_alone_and_who_compares_sleeps_beside_none_that_computes(monkeypatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    some = [
        snippet("a/alone", exclusive=True),
        snippet("a/calm", calm=True),
        snippet("a/any"),
        snippet("a/hangs", hang=True),
        snippet("a/alone_too", exclusive=True, calm=True, hang=True),
    ]
    assert batches(some) == [(8, ["a/any"]), (16, ["a/calm", "a/hangs"]), (1, ["a/alone", "a/alone_too"])]


def test_no_batch_has_more_programs_at_once_than_are_wanted(monkeypatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    some = [snippet("a/any"), snippet("a/calm", calm=True), snippet("a/alone", exclusive=True)]
    assert [most for most, _ in in_batches(some, 3)] == [3, 3, 1]
    assert [most for most, _ in in_batches(some, 1)] == [1, 1, 1]


def test_who_sleeps_runs_while_another_measures_unless_somebody_counts_the_programs() -> None:
    some = [snippet("a/alone", exclusive=True), snippet("a/calm", calm=True), snippet("a/any")]

    def stages(jobs: int | None) -> list[list[str]]:
        return [[s.id for _, batch in stage for s in batch] for stage in in_stages(some, jobs)]

    assert stages(None) == [["a/any"], ["a/calm", "a/alone"]]
    assert stages(1) == stages(8) == [["a/any"], ["a/calm"], ["a/alone"]]
    assert in_stages([], None) == []


def test_only_one_program_that_measures_runs_at_once(monkeypatch) -> None:
    running, most = Counter(), Counter()

    def executed(path: Path, *_, **__) -> Execution:
        kind = path.stem.partition("-")[0]
        running[kind] += 1
        most[kind] = max(most[kind], running[kind])
        time.sleep(0.02)
        running[kind] -= 1
        return Execution((), "", "", "exit 0", 0.02, 0.0)

    monkeypatch.setattr("recorded.runner.pool.execute", executed)
    some = [snippet(f"alone-{n}", exclusive=True) for n in range(4)] + [
        snippet(f"calm-{n}", calm=True) for n in range(4)
    ]
    runs = SnippetRuns(PYTHON)
    runs.start(some)
    for one in some:
        runs.result(one)
    assert most["alone"] == 1 and most["calm"] > 1


def test_the_longest_of_a_batch_begin_first(tmp_path) -> None:
    some = []
    for id, seconds in (("a/short", 1), ("a/long", 5), ("a/longer", 7)):
        folder = tmp_path / id
        folder.mkdir(parents=True)
        one = written(folder, f"python 3.15.2 on linux\n   0.001   main > 1\nhang after {seconds}.000 s\n")
        some.append(replace(one, id=id, header=Header(hang=True)))
    assert [ids for _, ids in batches(some)] == [["a/longer", "a/long", "a/short"]]


def test_the_tap_is_compiled_for_the_interpreter_before_any_program_starts(tmp_path, monkeypatch) -> None:
    """Else each start of a program compiles it."""
    tap = tmp_path / "tap"
    tap.mkdir()
    (tap / "sitecustomize.py").write_text("seen = 1\n")
    monkeypatch.setattr("recorded.runner.bytecode.TAP", tap)
    compile_tap(sys.executable)
    (bytecode,) = (tap / "__pycache__").iterdir()
    assert bytecode.name == f"sitecustomize.{sys.implementation.cache_tag}.pyc"


def test_a_tap_that_cannot_be_compiled_keeps_no_program_from_running() -> None:
    compile_tap("/no/such/python")


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
    monkeypatch.setattr("recorded.runner.pool.in_stages", lambda *_: 1 / 0)
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
