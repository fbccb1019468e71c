"""Lanes for tests of timelines: ordinary ones, and a deadlock."""

from recorded.model.record import Line, Run
from recorded.model.timeline import Lane, Span

LANES = (
    Lane("main", 10.0, 40.0, (Span("run", 10.0, 12.0), Span("join", 12.0, 40.0, "a worker"))),
    Lane("a worker", 11.0, None, (Span("hold", 11.0, 30.0, "guard", 2), Span("lock", 20.0, 30.0, "b", gave_up=True))),
    Lane("T/Greenlet-1", 11.0, None, (Span("sleep", 11.0, None, "brew('a b', 3)"), Span("killed", 39.0, 39.0))),
)
DEADLOCK = (
    Lane("Ann", 1.0, None, (Span("hold", 1.0, None, "fork"), Span("lock", 50.0, None, "noodles"))),
    Lane("Bob", 1.0, None, (Span("hold", 1.0, None, "noodles"), Span("lock", 50.0, None, "fork"))),
)


def run_of_lanes(lanes: tuple[Lane, ...], *lines: Line, ending: str = "exit 0", left_out: int = 0) -> Run:
    """A run of these lanes. left_out: how many more actors it had."""
    return Run("3.15.2", "linux", lines, (), ending, 3.0, lanes, left_out)
