"""Lines are taken over into a record where there is no doubt, and nothing else of it changes."""

from dataclasses import replace

from recorded.model.record import Line, Run
from recorded.model.timeline import Lane, Span
from recorded.runner.noted_lines import known, with_lines_of
from tests.model.lanes import run_of_lanes


def same(line: Line) -> object:
    return line.actor, line.text


def run_with(*spans: Span, prints: tuple[int, ...] = (), actor: str = "main") -> Run:
    return run_of_lanes((Lane(actor, 0.0, 9.0, spans, prints),), *[Line(0.001, actor, "x") for _ in prints])


def lines(run: Run) -> list[int]:
    return [span.line for lane in run.lanes for span in lane.spans]


def test_the_same_stretches_take_their_lines_one_by_one() -> None:
    record = run_with(Span("sleep", 1.0, 2.0), Span("sleep", 3.0, 4.0))
    run = run_with(Span("sleep", 1.5, 2.5, line=7), Span("sleep", 3.5, 4.5, line=8))
    lined = with_lines_of(record, run, same)
    assert lines(lined) == [7, 8] and known(lined) == (2, 2)
    assert [replace(span, line=0) for span in lined.lanes[0].spans] == list(record.lanes[0].spans)


def test_where_stretches_are_missing_only_what_has_one_line_is_taken() -> None:
    record = run_with(Span("sleep", 1.0, 2.0), Span("lock", 3.0, 4.0, "a"), Span("lock", 5.0, 6.0, "b"))
    run = run_with(
        Span("sleep", 1.0, 2.0, line=7), Span("lock", 3.0, 4.0, "a", line=8), Span("lock", 5.0, 6.0, "a", line=9)
    )
    assert lines(with_lines_of(record, run, same)) == [7, 0, 0]


def test_another_member_of_a_pool_may_have_done_it() -> None:
    record, run = run_with(Span("sleep", 1.0, 2.0), actor="worker-1"), run_with(Span("sleep", 1.0, 2.0, line=7))
    assert lines(with_lines_of(record, run, same)) == [7]


def test_printed_lines_take_their_lines_too() -> None:
    record = replace(run_with(prints=(0, 0)), lanes=(Lane("main", 0.0, 9.0),))
    assert with_lines_of(record, run_with(prints=(4, 5)), same).lanes[0].prints == (4, 5)


def test_what_is_known_stays_until_the_program_has_changed() -> None:
    sleep, lock = Span("sleep", 1.0, 2.0, line=7), Span("lock", 3.0, 4.0, "a", line=8)
    record = run_with(sleep, lock)
    assert with_lines_of(record, run_with(sleep), same) == record
    assert lines(with_lines_of(record, run_with(replace(sleep, line=6)), same)) == [6, 0]
