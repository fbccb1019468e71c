"""Reports on orders are read as they were written, and complained of where they are none."""

from pathlib import Path

import pytest

from recorded.model.proofs import ANY, NOT_JUDGED, PROVEN, Proof, Proofs, read_proofs, write_proofs


def report(date: str, **results: Proof) -> Proofs:
    return Proofs("3.15.2", "linux", date, "", results)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    proof = Proof(PROVEN, ANY, schedules=2, classes=1, orders=4, seconds=0.1)
    write_proofs(report("2026-11-26", one=proof), tmp_path / "x" / "orders.json")
    assert read_proofs(tmp_path) == {"one": proof}


def test_of_two_reports_on_a_program_the_later_one_counts(tmp_path: Path) -> None:
    write_proofs(report("2026-11-26", one=Proof(PROVEN, ANY), two=Proof(PROVEN, ANY)), tmp_path / "a.json")
    write_proofs(report("2026-11-27", one=Proof(NOT_JUDGED, why="it throws dice")), tmp_path / "b.json")
    assert {id: proof.verdict for id, proof in read_proofs(tmp_path).items()} == {"one": NOT_JUDGED, "two": PROVEN}


def test_no_folder_means_no_proofs(tmp_path: Path) -> None:
    assert read_proofs(tmp_path / "nowhere") == {}


@pytest.mark.parametrize("text", ["[]", "{}", '{"results": {"one": {"verdict": "maybe"}}}', "not JSON"])
def test_what_is_no_report_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.json:1: not a report on orders: .*; remove it or run"):
        read_proofs(tmp_path)
