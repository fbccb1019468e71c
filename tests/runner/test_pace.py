"""No run may be faster than the sleeps of its record, whoever slept; slower it may be."""

from pathlib import Path

from recorded.model.header import Header
from recorded.model.record import Run
from recorded.model.record_reader import parse_run
from recorded.runner.pace import too_fast


def run(*rows: str, events: str = "") -> Run:
    """A run from rows like ``0.100 tea > begins``."""
    text = "\n".join(f"   {row}" for row in rows)
    return parse_run(f"python 3.15.0 on linux\n{text}\nexit 0 after 0.500 s\n{events}", Path("x.run"))


def slept(actor: str, start: float, end: str) -> str:
    """The events of a lane that slept once."""
    return f"= lane      0.0    400.0 {actor}\n=       {start:8.1f} {end:>8} sleep nap\n"


MAIN = "= lane      0.0    500.0 main\n"


def test_a_sleep_between_two_lines_is_their_least_distance() -> None:
    record = run("0.100   tea > a", "0.301   tea > b", events=slept("tea", 100.5, "300.5"))
    assert not list(too_fast(record, run("0.900   tea > a", "1.090   tea > b"), Header()))
    (problem,) = too_fast(record, run("0.900   tea > a", "1.000   tea > b"), Header())
    assert problem == "tea prints 'b' after 0.100 s; in the record it sleeps 0.200 s before"


def test_a_sleep_before_the_first_line_counts_from_the_start() -> None:
    record = run("0.301   tea > a", "0.302   main > z", events=MAIN + slept("tea", 1.0, "300.0"))
    assert any(too_fast(record, run("0.100   tea > a", "0.900   main > z"), Header()))


def test_a_sleep_that_was_cut_off_promises_nothing() -> None:
    record = run("0.100   tea > a", "0.301   tea > b", events=slept("tea", 100.5, "..."))
    assert not list(too_fast(record, run("0.100   tea > a", "0.101   tea > b"), Header()))


def test_a_sleep_that_was_cut_short_promises_nothing() -> None:
    """The timeout that cut it may have begun before the line above."""
    cut = "= lane      0.0    400.0 tea\n=          100.5    300.5 sleep nap (gave up)\n"
    record = run("0.100   tea > a", "0.301   tea > b", events=cut)
    assert not list(too_fast(record, run("0.100   tea > a", "0.270   tea > b"), Header()))


def test_a_silent_sleeper_holds_up_the_last_line() -> None:
    record = run("0.350   main > z", events=MAIN + slept("tea", 20.0, "320.0"))
    (problem,) = too_fast(record, run("0.100   main > z"), Header())
    assert "last line comes after 0.100 s" in problem
    assert not list(too_fast(record, run("0.300   main > z"), Header()))


def test_members_of_a_pool_may_change_places() -> None:
    header = Header(pool=("cook-*",))
    events = slept("cook-1", 100.5, "300.5") + "= lane      0.0    400.0 cook-2\n"
    record = run("0.100   cook-1 > a", "0.301   cook-1 > b", "0.302   cook-2 > c", events=events)
    assert not list(too_fast(record, run("0.100   cook-2 > a", "0.300   cook-2 > b"), header))
    assert any(too_fast(record, run("0.500   cook-2 > a", "0.501   cook-2 > b"), header))


def test_a_program_that_sleeps_until_a_moment_may_say_that_no_sleep_is_promised() -> None:
    record = run("0.100   tea > a", "0.301   tea > b", events=slept("tea", 100.5, "300.5"))
    assert not list(too_fast(record, run("0.900   tea > a", "1.000   tea > b"), Header(pace=False)))


def test_a_record_without_a_timeline_holds_no_times() -> None:
    assert not list(too_fast(run("0.300   main > z"), run("0.001   main > z"), Header()))
