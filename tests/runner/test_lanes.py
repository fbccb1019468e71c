"""Raw events become the lanes of a timeline."""

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from recorded.model.paths import PROJECT
from recorded.model.timeline import Lane, format_events, lanes_left_out, parse_events
from recorded.runner.event import Actor, Event
from recorded.runner.execute import Execution
from recorded.runner.lanes import cannot_record, lanes_from, spans_from
from recorded.runner.reader import HANDLERS, UnknownEvent
from recorded.runner.tidy import MOST, MOST_LANES

TAP = PROJECT / "recorded/runner/tap"
MAIN = (1, "MainProcess", 0, "MainThread", "")
WORKER = (1, "MainProcess", 0, "worker", "")
OTHER = (1, "MainProcess", 0, "other", "")


def execution(*rows: tuple, ending: str = "exit 0") -> Execution:
    """An execution whose events are rows of ms, actor, kind, details."""
    events = [Event("start", 0, Actor(*MAIN))]
    events += [Event(kind, round(ms * 1e6), Actor(*actor), tuple(rest)) for ms, actor, kind, *rest in rows]
    return Execution(tuple(events), "", "", ending, 1.0, 0.1)


def told(lanes: tuple[Lane, ...], actor: str) -> list[str]:
    """The spans of an actor as text, without blanks before."""
    lane = next(lane for lane in lanes if lane.actor == actor)
    return [" ".join(row.split()) for row in format_events((lane,))[1:]]


def unlined(lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """The lanes without any line of the program."""
    return tuple(replace(lane, prints=(), spans=tuple(replace(span, line=0) for span in lane.spans)) for lane in lanes)


def test_a_run_without_recorded_events_has_no_timeline() -> None:
    assert spans_from(execution((1, MAIN, "print", 1, "x\n"))) == ()


def test_a_function_runs_sleeps_and_runs_again() -> None:
    lanes = lanes_from(
        execution(
            (1, MAIN, "enter", "<module>"),
            (2, MAIN, "enter", "brew('tea')"),
            (4, MAIN, "wait", "sleep", ""),
            (9, MAIN, "waited", "sleep", "", True),
            (11, MAIN, "leave", "brew"),
            (15, MAIN, "leave", "<module>"),
        )
    )
    assert told(lanes, "main") == [
        "1.0 2.0 run",
        "2.0 4.0 run brew('tea')",
        "4.0 9.0 sleep brew('tea')",
        "9.0 11.0 run brew('tea')",
        "11.0 15.0 run",
    ]
    assert (lanes[0].start, lanes[0].end) == (1.0, 15.0)


def test_two_calls_of_one_function_stay_two_stretches_and_noise_splits_none() -> None:
    calls = []
    for begin in (1, 5):
        calls += [(begin, MAIN, "enter", "f"), (begin, MAIN, "wait", "sleep", "")]
        calls += [(begin + 4, MAIN, "waited", "sleep", "", True), (begin + 4, MAIN, "leave", "f")]
    assert told(lanes_from(execution(*calls)), "main") == ["1.0 5.0 sleep f", "5.0 9.0 sleep f"]
    noise = [(3, MAIN, "enter", "g"), (3.001, MAIN, "leave", "g")]
    rows = [(1, MAIN, "enter", "f"), *noise, (9, MAIN, "leave", "f")]
    assert told(lanes_from(execution(*rows)), "main") == ["1.0 9.0 run f"]


def test_a_lone_short_stretch_is_kept() -> None:
    rows = [(1, WORKER, "enter", "f"), (1.01, WORKER, "leave", "f"), (1, MAIN, "enter", "g"), (50, MAIN, "leave", "g")]
    assert told(lanes_from(execution(*rows)), "worker") == ["1.0 1.0 run f"]


def test_who_holds_and_who_waits_in_vain() -> None:
    lanes = lanes_from(
        execution(
            (1, WORKER, "hold", "a", 1),
            (2, OTHER, "wait", "lock", "a"),
            (5, OTHER, "waited", "lock", "a", False),
            (8, WORKER, "release", "a", 1),
        )
    )
    assert "1.0 8.0 hold a" in told(lanes, "worker")
    assert "2.0 5.0 lock a (gave up)" in told(lanes, "other")


def test_a_sleep_that_was_cut_short() -> None:
    rows = [(1, WORKER, "wait", "sleep", ""), (4, WORKER, "waited", "sleep", "", False)]
    assert told(lanes_from(execution(*rows)), "worker") == ["1.0 4.0 sleep (gave up)"]


def test_a_lock_given_back_by_another_thread_ends_the_hold() -> None:
    rows = [(1, WORKER, "hold", "a", 1), (6, OTHER, "release", "a", 1), (9, WORKER, "wait", "event", "e")]
    assert "1.0 6.0 hold a" in told(lanes_from(execution(*rows)), "worker")


def test_depth_of_a_reentrant_lock() -> None:
    rows = [
        (1, MAIN, "hold", "r", 1),
        (3, MAIN, "hold", "r", 2),
        (5, MAIN, "release", "r", 2),
        (9, MAIN, "release", "r", 1),
    ]
    assert {"1.0 9.0 hold r", "3.0 5.0 hold r ×2"} <= set(told(lanes_from(execution(*rows)), "main"))


def test_what_never_ends_stays_open_and_a_dead_process_ends() -> None:
    child = (2, "victim", 0, "MainThread", "")
    rows = [
        (1, child, "enter", "work"),
        (2, child, "wait", "sleep", ""),
        (2, MAIN, "wait", "join", "victim"),
        (8, MAIN, "dead", 2),
        (8, MAIN, "waited", "join", "victim", True),
        (9, MAIN, "wait", "lock", "a"),
    ]
    lanes = lanes_from(execution(*rows, ending="hang"))
    assert told(lanes, "victim") == ["1.0 2.0 run work", "2.0 8.0 sleep work", "8.0 8.0 killed"]
    assert told(lanes, "main")[-1] == "9.0 ... lock a"
    assert [lane.end for lane in lanes] == [8.0, None]


def test_a_lock_of_processes_may_be_given_back_by_another_process() -> None:
    child = (2, "child", 0, "MainThread", "")
    rows = [
        (1, MAIN, "name", "@/mp-1", "gate"),
        (2, MAIN, "hold", "gate", 1),
        (5, child, "release", "@/mp-1", 1),
        (9, MAIN, "wait", "event", "e"),
    ]
    assert "2.0 5.0 hold gate" in told(lanes_from(execution(*rows)), "main")


def test_a_semaphore_that_another_process_gives_back_is_a_signal_and_not_held() -> None:
    child = (2, "child", 0, "MainThread", "")
    rows = [
        (1, MAIN, "name", "@/mp-1", "line"),
        (2, MAIN, "hold", "line", 0),
        (5, child, "release", "@/mp-1", 0),
        (9, MAIN, "wait", "event", "e"),
    ]
    assert told(lanes_from(execution(*rows)), "main") == ["2.0 9.0 run"]


def test_a_lock_of_another_process_gets_its_name_and_a_worker_its_plain_name() -> None:
    child = (2, "ForkServerPoolWorker-1", 0, "MainThread", "")
    rows = [
        (1, MAIN, "name", "@/mp-1", "gate"),
        (2, child, "wait", "lock", "@/mp-1"),
        (3, child, "wait", "lock", "@/mp-2"),
    ]
    rows += [(4, MAIN, "wait", "join", "ForkServerPoolWorker-1"), (9, MAIN, "waited", "join", "x", True)]
    lanes = lanes_from(execution(*rows))
    assert told(lanes, "PoolWorker-1") == ["2.0 3.0 lock gate", "3.0 ... lock lock"]
    assert told(lanes, "main") == ["4.0 9.0 join PoolWorker-1"]


def test_a_fork_server_is_no_actor() -> None:
    server = (5, "MainProcess", 0, "MainThread", "")
    lanes = lanes_from(execution((1, MAIN, "enter", "f"), (2, server, "enter", "<module>"), (9, MAIN, "leave", "f")))
    assert [lane.actor for lane in lanes] == ["main"]


def test_a_task_awaits_between_two_steps() -> None:
    task = (*MAIN[:4], "Task-1")
    rows = [
        (1, task, "enter", "main"),
        (2, task, "enter", "step"),
        (3, task, "suspend", "step"),
        (3, task, "suspend", "main"),
    ]
    rows += [(7, task, "enter", "main"), (9, task, "leave", "main")]
    assert told(lanes_from(execution(*rows)), "Task-1") == [
        "1.0 2.0 run main",
        "2.0 3.0 run step",
        "3.0 7.0 await main",
        "7.0 9.0 run main",
    ]


def test_greenlets_get_the_names_under_which_they_print() -> None:
    first, second = (*MAIN[:4], "@Greenlet.1"), (*MAIN[:4], "@Greenlet.2")
    printing = (*MAIN[:4], "Greenlet-0")
    rows = [(1, MAIN, "enter", "<module>"), (2, first, "switch", False), (2, first, "enter", "silent")]
    rows += [(4, MAIN, "switch", True), (4, second, "switch", False), (4, second, "enter", "loud")]
    rows += [(5, printing, "print", 1, "x\n"), (6, second, "leave", "loud"), (6, MAIN, "switch", False)]
    rows += [(9, MAIN, "leave", "<module>")]
    lanes = lanes_from(execution(*rows))
    assert told(lanes, "Greenlet-0") == ["> 1", "4.0 6.0 run loud"]
    assert told(lanes, "Greenlet-1") == ["2.0 4.0 run silent", "4.0 ... await silent"]
    assert told(lanes, "main") == ["1.0 2.0 run", "2.0 6.0 await", "6.0 9.0 run"]


def test_a_run_of_many_actors_and_stretches_is_cut_to_size() -> None:
    rows = []
    for number in range(MOST_LANES + 5):
        actor = (1, "MainProcess", 0, f"t{number}", "")
        for call in range(20):
            rows += [(number + call, actor, "enter", "f"), (number + call + 0.5, actor, "leave", "f")]
    events = spans_from(execution(*rows))
    assert lanes_left_out(events) == 5
    assert len(parse_events(events)) == MOST_LANES
    assert sum(len(lane.spans) for lane in parse_events(events)) <= MOST + MOST_LANES


def test_a_wait_in_vain_stays_one_where_noise_has_cut_it() -> None:
    rows = [
        (1, WORKER, "wait", "get", "box"),
        (4, WORKER, "wait", "lock", "a"),
        (4.01, WORKER, "waited", "lock", "a", True),
    ]
    rows += [(9, WORKER, "waited", "get", "box", False)]
    assert told(lanes_from(execution(*rows)), "worker") == ["1.0 9.0 get box (gave up)"]


def test_stretches_and_printed_lines_know_the_line_of_the_program() -> None:
    rows = [
        (1, MAIN, "enter", "<module>", 1),
        (2, MAIN, "hold", "a", 1, 7),
        (2, MAIN, "wait", "lock", "b", 8),
        (5, MAIN, "waited", "lock", "b", True),
        (6, MAIN, "print", 9, "one\ntwo "),
        (6, MAIN, "print", 10, "and\n"),
        (7, MAIN, "release", "a", 1),
        (7, MAIN, "enter", "f", 3),
        (8, MAIN, "leave", "f"),
        (9, MAIN, "leave", "<module>"),
    ]
    lanes = lanes_from(execution(*rows))
    assert told(lanes, "main") == [
        "> 9×2",  # a line begins where its first part is printed
        "1.0 2.0 run",  # a module begins before its first line does anything
        "2.0 5.0 :8 lock b",
        "2.0 7.0 :7 hold a",
        "5.0 7.0 :8 run",
        "7.0 8.0 :3 run f",
        "8.0 9.0 :10 run",
    ]
    lined = ("enter", "hold", "wait")
    bare = execution(*(row[:-1] if row[2] in lined else row for row in rows if row[2] != "print"))
    assert unlined(lanes) == lanes_from(bare)


def test_who_awaits_is_at_the_line_that_awaits() -> None:
    task = (*MAIN[:4], "Task-1")
    rows = [
        (1, task, "enter", "main", 4),
        (3, task, "suspend", "main", 6),
        (7, task, "enter", "main", 6),
        (9, task, "leave", "main"),
    ]
    assert told(lanes_from(execution(*rows)), "Task-1") == [
        "1.0 3.0 :4 run main",
        "3.0 7.0 :6 await main",
        "7.0 9.0 :6 run main",
    ]


def test_an_event_of_unknown_kind_is_refused_by_its_name() -> None:
    with pytest.raises(UnknownEvent, match=r"unknown kind 'yield' after 2\.0 ms, details \('f',\).*HANDLERS"):
        lanes_from(execution((1, MAIN, "enter", "f"), (2, MAIN, "yield", "f")))


def test_every_kind_of_event_that_the_tap_writes_means_something_to_a_timeline() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in TAP.glob("*.py"))
    written = set(re.findall(r'\b_?(?:emit|note)\(\s*"(\w+)"', text)) | set(re.findall(r'"(suspend|leave)"', text))
    assert written == set(HANDLERS)


def test_an_older_python_is_told_what_it_lacks() -> None:
    assert "3.12 or newer" in cannot_record("3.11.7") and "--snippet-python" in cannot_record("3.11.7")
    assert cannot_record("3.12.1") == cannot_record("3.15.2") == ""


def test_a_python_without_monitoring_is_told_so() -> None:
    code = "import sys; vars(sys).pop('monitoring', 0); import recorder; recorder.install(print, print, 'x')"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": str(TAP)})
    assert "needs Python 3.12 or newer" in answer.stderr and answer.returncode == 1
