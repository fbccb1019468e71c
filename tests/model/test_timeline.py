"""Lanes as text in a record, and back."""

from pathlib import Path

import pytest

from recorded.model.record import format_run
from recorded.model.record_reader import parse_run
from recorded.model.timeline import Span, TimelineError, format_events, lanes_left_out, parse_events
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


def test_a_span_is_as_long_as_from_its_start_to_its_end() -> None:
    assert [span.length for span in LANES[0].spans] == [2.0, 28.0]
    assert Span("lock", 50.0, None).length == float("inf")


@pytest.mark.parametrize(
    "broken", ["          1.0      2.0 run", "lane x", "lane 1.0 2.0 a\nnonsense", "          1.0  2.0 dance"]
)
def test_what_is_no_event_is_refused(broken: str) -> None:
    rows = broken.split("\n")
    if broken.endswith("dance"):
        rows.insert(0, "lane 1.0 2.0 a")
    with pytest.raises(TimelineError, match="record the run again"):
        parse_events(tuple(rows))
