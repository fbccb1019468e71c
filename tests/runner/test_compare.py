"""A comparison accepts exactly the runs that a record's marks and a header's declarations allow."""

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from recorded.model.header import Header, Vary
from recorded.model.record import Line, Run, carry_marks, format_run
from recorded.model.record_reader import parse_run
from recorded.model.snippet import read_snippet, readable_snippets
from recorded.runner.compare import compare, identity

PLAIN = Header()


def run(*rows: str, **fields) -> Run:
    """A run from rows like ``| A > text``."""
    text = "\n".join("--" if row == "--" else f"   0.000 {row}" for row in rows)
    return replace(parse_run(f"python 3.15.0 on linux\n{text}\nexit 0 after 0.100 s\n", Path("x.run")), **fields)


def allowed(record: Run, header: Header = PLAIN) -> set[str]:
    """The orders that a record allows, each as the texts of its lines run together."""
    orders = [replace(record, lines=order) for order in permutations(record.lines)]
    return {"".join(line.text for line in order.lines) for order in orders if compare(record, order, header)}


def test_lines_without_marks_have_one_order() -> None:
    assert allowed(run("  A > a", "  B > b", "  A > c")) == {"abc"}


def test_concurrent_lines_of_different_actors_may_change_places() -> None:
    assert allowed(run("| A > a", "| B > b", "  main > c")) == {"abc", "bac"}


def test_an_actor_keeps_the_order_of_its_own_lines() -> None:
    assert allowed(run("| A > a", "| A > b", "| B > c")) == {"abc", "acb", "cab"}


def test_lines_that_share_a_letter_keep_their_order() -> None:
    assert allowed(run("|x P > a", "|x C > b", "| D > c")) == {"abc", "acb", "cab"}


def test_a_line_may_stand_in_two_chains() -> None:
    assert allowed(run("|x A > a", "|xy B > b", "|y C > c")) == {"abc"}


def test_a_bar_separates_neighbouring_groups() -> None:
    both = ("| A > a", "| B > b"), ("| A > c", "| B > d")
    assert allowed(run(*both[0], "--", *both[1])) == {"abcd", "bacd", "abdc", "badc"}
    assert len(allowed(run(*both[0], *both[1]))) > 4


def test_members_of_a_pool_may_replace_each_other() -> None:
    record, other = run("  W-1 > a", "  W-2 > b"), run("  W-2 > a", "  W-2 > b")
    assert not compare(record, other, PLAIN)
    assert compare(record, other, Header(pool=("W-*",)))


@pytest.mark.parametrize(
    "other",
    [
        run("  A > a"),
        run("  A > a", "  A > b", "  A > c"),
        run("  A > a", "  B > b"),
        run("  A > a", "  A > B"),
        run("  A > a", "  A > b", ending="exit 1"),
        run("  A > a", "  A > b", stderr=("warning",)),
    ],
    ids=["line lost", "line added", "actor", "text", "ending", "stderr"],
)
def test_any_other_difference_is_found(other: Run) -> None:
    record = run("  A > a", "  A > b")
    assert compare(record, record, PLAIN)
    verdict = compare(record, other, PLAIN)
    assert verdict.problems and ("- record" in verdict.diff or "+ run" in verdict.diff)


def test_declared_values_may_vary_within_their_bounds_only() -> None:
    header = Header(vary=(Vary("ratio", r"takes (\d\.\d) times", 2, 3),))
    record = run("  A > takes 2.5 times")
    assert compare(record, run("  A > takes 2.9 times"), header)
    assert compare(record, run("  A > takes 3.9 times"), header).problems == ("ratio is 3.9, more than the declared 3",)
    assert not compare(record, run("  A > takes 1.9 times"), header)
    assert not compare(record, run("  A > takes about 2.9 times"), header)


def test_a_declaration_that_matches_nothing_is_refused() -> None:
    record = run("  A > a")
    assert "matches no line" in compare(record, record, Header(vary=(Vary("pid", r"pid \d+"),))).problems[0]
    assert "matches no actor" in compare(record, record, Header(pool=("W-*",))).problems[0]


def test_recording_again_keeps_the_marks() -> None:
    old = run("| A > a", "| B > b", "  main > c")
    new = run("  B > b", "  A > a", "  A > new", "  main > c")
    carried = carry_marks(old, new, identity(PLAIN))
    assert [line.group is not None for line in carried.lines] == [True, True, False, False]


def test_recording_again_keeps_the_marks_of_what_may_vary() -> None:
    header = Header(pool=("W-*",), vary=(Vary("ratio", r"takes (\d) times"),))
    old, new = run("|a W-1 > takes 1 times", "|b main > b"), run("  main > b", "  W-2 > takes 2 times")
    assert [line.chains for line in carry_marks(old, new, identity(header)).lines] == ["b", "a"]


def _records() -> list[tuple[str, str]]:
    records = []
    for id, snippet in readable_snippets().items():
        for variant in (None, *snippet.header.variants):
            path = snippet.record_path(variant)
            if path.exists():
                records.append((id, path.name))
    return records


@pytest.mark.book
@pytest.mark.parametrize("id, name", _records())
def test_a_record_is_its_own_text_and_any_corrupt_line_is_found(id: str, name: str) -> None:
    snippet = read_snippet(id)
    path = snippet.path.with_name(name)
    text = path.read_text(encoding="utf-8")
    record = parse_run(text, path)
    header = next(
        snippet.header.for_variant(v) for v in (None, *snippet.header.variants) if snippet.record_path(v) == path
    )
    assert format_run(record) == text, f"{path}: not as the recorder writes it; record it again"
    assert compare(record, record, header)
    for number, line in enumerate(record.lines):
        for wrong in (replace(line, text=f"{line.text}?"), replace(line, actor=f"other-{line.actor}")):
            corrupt = replace(record, lines=_with(record.lines, number, wrong))
            assert not compare(corrupt, record, header), f"{path}: nobody sees {wrong} for {line}"
    for number, row in enumerate(record.stderr):
        corrupt = replace(record, stderr=_with(record.stderr, number, f"{row}?"))
        assert not compare(corrupt, record, header), f"{path}: nobody sees a change of {row!r}"


def _with(rows: tuple, number: int, row: Line | str) -> tuple:
    return (*rows[:number], row, *rows[number + 1 :])
