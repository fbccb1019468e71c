"""Whatever many threads do at the same time, also without a GIL, is noted whole, by the right actor and to its end."""

from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from recorded.model.states import STATES
from recorded.runner.event import Event
from recorded.runner.execute import Execution, execute
from recorded.runner.interpreter import Interpreter
from recorded.runner.lanes import lanes_from
from recorded.runner.observe import lost_or_torn, run_of

PROGRAM = Path(__file__).parents[1] / "fixtures/timeline/many_threads.py"
THREADS, TURNS = 8, 40


@pytest.fixture(scope="module")
def execution(recording_interpreter: Interpreter) -> Execution:
    """The program, recorded with its events."""
    return execute(PROGRAM, recording_interpreter.path, record_events=True)


@pytest.fixture
def events(execution: Execution) -> list[Event]:
    """Its events in order of time."""
    return sorted(execution.events, key=lambda event: event.nanoseconds)


def test_every_line_is_printed_whole_by_who_prints_it_and_in_its_order(execution, recording_interpreter) -> None:
    run = run_of(execution, recording_interpreter.world)
    assert (execution.stderr, execution.ending, execution.trouble) == ("", "exit 0", ())
    assert lost_or_torn(execution, run) == []
    printed = defaultdict(list)
    for line in run.lines:
        printed[line.actor].append(line.text)
    assert printed.pop("main") == [f"total: {THREADS * TURNS}"]
    assert printed == {
        f"worker-{n}": [text for t in range(TURNS) for text in (f"{n} holds, turn {t}", f"{n} sits, turn {t}")]
        for n in range(THREADS)
    }


def test_nobody_takes_a_lock_that_another_one_holds(events: list[Event]) -> None:
    holders, taken = defaultdict(list), Counter()
    for event in events:
        if event.kind in ("hold", "release") and event.details[1]:  # no permit of a semaphore
            lock, holder = holders[event.details[0]], event.actor.thread
            assert set(lock) <= {holder}, f"{holder} has {event.details[0]}, which {lock} holds"
            lock.append(holder) if event.kind == "hold" else lock.pop()
            taken[event.details[0]] += event.kind == "hold"
    assert not any(holders.values())
    shared = {*(f"plain[{n}]" for n in range(3)), *(f"shops[{n}].lock" for n in range(4)), "again", "changed"}
    assert all(taken[name] == 1 for name in taken if name.startswith("own")), "two locks have one name"
    assert set(holders) == shared | {"own", *(f"own#{n}" for n in range(2, THREADS * TURNS + 1))}


def test_every_call_and_every_wait_comes_to_its_end(events: list[Event]) -> None:
    ends = {"leave": "enter", "waited": "wait"}
    begun, ended = Counter(), Counter()
    for event in events:
        what = event.actor.thread, str(event.details[0]).partition("(")[0] if event.details else ""
        if event.kind in ends.values():
            begun[event.kind, *what] += 1
        elif event.kind in ends:
            ended[ends[event.kind], *what] += 1
    assert begun == ended and begun["enter", "worker-0", "work"] == 1


def test_no_actor_is_at_two_things_at_once(execution: Execution) -> None:
    lanes = lanes_from(execution)
    assert sorted(lane.actor for lane in lanes) == ["main", *(f"worker-{n}" for n in range(THREADS))]
    for lane in lanes:
        spans = [span for span in lane.spans if not STATES[span.state].held]
        assert all(one.end is not None and one.end <= other.start for one, other in pairwise(spans)), lane.actor
