"""Lanes as text in a record, and back."""

from pathlib import Path

import pytest

from recorded.model.record import Line, RecordError, format_run
from recorded.model.record_reader import parse_run
from recorded.model.timeline import Lane, Span, TimelineError, format_events, lanes_left_out, parse_events
from tests.model.lanes import DEADLOCK, LANES, run_of_lanes


def test_lanes_survive_the_text_and_the_record() -> None:
    run = run_of_lanes(LANES, left_out=7)
    events = format_events(LANES, 7)
    assert parse_events(events) == LANES
    assert lanes_left_out(events) == 7
    assert parse_run(format_run(run), Path("x")) == run


def test_the_text_reads_as_the_documentation_shows_it() -> None:
    assert format_events(DEADLOCK[:1]) == (
        "lane      1.0      ... Ann",
        "          1.0      ... hold fork",
        "         50.0      ... lock noodles",
    )


def test_lines_of_the_program_survive_the_text_and_read_as_the_documentation_shows_them() -> None:
    span = Span("hold", 1.0, None, ":7 fork", line=12)
    lanes = (Lane("Ann", 1.0, None, (span,), (9, 14, 14, 0)), Lane("Bob", 2.0, 3.0, prints=(7,)))
    assert format_events(lanes) == (
        "lane      1.0      ... Ann",
        "   > 9 14×2 0",
        "          1.0      ... :12 hold :7 fork",
        "lane      2.0      3.0 Bob",
        "   > 7",
    )
    assert parse_events(format_events(lanes)) == lanes


def test_a_lane_notes_as_many_lines_as_its_actor_prints() -> None:
    lanes = (Lane("main", 1.0, 9.0, prints=(4, 5)),)
    run = run_of_lanes(lanes, Line(0.001, "main", "a"), Line(0.002, "main", "b"))
    assert parse_run(format_run(run), Path("x")) == run
    wrong = format_run(run).replace("> 4 5", "> 4×3")
    with pytest.raises(RecordError, match=r"x\.run:6: main prints 2 lines, its lane notes which line printed 3"):
        parse_run(wrong, Path("x.run"))


def test_a_span_is_as_long_as_from_its_start_to_its_end() -> None:
    assert [span.length for span in LANES[0].spans] == [2.0, 28.0]
    assert Span("lock", 50.0, None).length == float("inf")


@pytest.mark.parametrize(
    "broken",
    [
        "          1.0      2.0 run",
        "lane x",
        "lane 1.0 2.0 a\nnonsense",
        "          1.0  2.0 dance",
        "> 4",
        "lane 1.0 2.0 a\n> 4\n> 5",
        "lane 1.0 2.0 a\n 1.0 2.0 run\n> 4",
        "lane 1.0 2.0 a\n>",
        "lane 1.0 2.0 a\n 1.0 2.0 :0 run",
        "lane 1.0 2.0 a\n 1.0 2.0 :x run",
    ],
)
def test_what_is_no_event_is_refused(broken: str) -> None:
    rows = broken.split("\n")
    if broken.endswith("dance"):
        rows.insert(0, "lane 1.0 2.0 a")
    with pytest.raises(TimelineError, match="record the run again"):
        parse_events(tuple(rows))
