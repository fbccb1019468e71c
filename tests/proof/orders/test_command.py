"""The command names every program with threads, with what became of it, and fails if a record is refuted."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from recorded.model.header import Header
from recorded.model.proofs import ANY, MARGIN, NOT_JUDGED, PROVEN, REFUTED, Proof, digest_of, read_proofs
from recorded.model.snippet import Snippet, read_snippet
from recorded.proof.orders import command
from recorded.proof.orders.scope import has_threads


def proofs(monkeypatch: pytest.MonkeyPatch, **found: Proof) -> None:
    monkeypatch.setattr(command, "prove", lambda snippet, explore, python: found[snippet.id.split("/")[1]])


def test_a_report_says_what_was_proved(interpreter, monkeypatch, tmp_path: Path, capsys) -> None:
    proof = Proof(PROVEN, ANY, schedules=3, classes=2, orders=1, seconds=0.1)
    proofs(monkeypatch, with_lock=proof)
    path = tmp_path / "proofs" / "orders.json"
    arguments = ["locks/with_lock", "--snippet-python", interpreter.path, "--report", str(path)]
    assert command.main(arguments) == 0
    known = replace(proof, python=interpreter.version, digest=digest_of(read_snippet("locks/with_lock")))
    assert read_proofs(path.parent) == {"locks/with_lock": known}
    assert json.loads(path.read_text(encoding="utf-8"))["python"] == interpreter.version
    told = capsys.readouterr().out
    assert "locks/with_lock" in told
    assert re.search(r"1 programs with threads or tasks in \d+ s: 1 proven \(1 however late anybody is, 0 with", told)


def test_a_refuted_record_fails(interpreter, monkeypatch, capsys) -> None:
    proofs(monkeypatch, with_lock=Proof(REFUTED, ANY, why="it allows what cannot come: a | b"))
    assert command.main(["locks/with_lock", "--snippet-python", interpreter.path]) == 1
    assert "it allows what cannot come: a | b" in capsys.readouterr().out


def test_what_cannot_be_judged_fails_and_keeps_no_other_from_being_told(interpreter, monkeypatch, capsys) -> None:
    def prove(snippet: Snippet, explore: object, python: str) -> Proof:
        if snippet.id == "locks/with_lock":
            raise ZeroDivisionError("oh")
        return Proof(NOT_JUDGED, why="it throws dice")

    monkeypatch.setattr(command, "prove", prove)
    arguments = ["locks/with_lock", "locks/lost_update", "--snippet-python", interpreter.path]
    assert command.main(arguments) == 1
    told = capsys.readouterr().out
    assert "it cannot be judged: ZeroDivisionError: oh" in told
    assert "it throws dice" in told


@pytest.mark.parametrize("option", [["--limit", "0"], ["--jobs", "0"], ["asyncio/run"]])
def test_a_command_that_would_prove_nothing_is_refused(option: list[str], interpreter, capsys) -> None:
    with pytest.raises(SystemExit):
        command.main([*option, "--snippet-python", interpreter.path])


def test_a_line_tells_under_which_clock() -> None:
    line = command.line_of("a/b", Proof(PROVEN, MARGIN, 0.5, 4, 2, 1, 0.25))
    assert line.split(" ", 1)[1].strip() == ("proven (late by less than 0.5 s) 4 schedules, 2 classes, 1 orders, 0.2 s")


@pytest.mark.parametrize("source, about", [("import threading", True), ("import os", False)])
def test_programs_with_threads_are_asked_for(source: str, about: bool, tmp_path: Path) -> None:
    assert has_threads(Snippet("a/b", tmp_path / "b.py", source, Header())) is about
