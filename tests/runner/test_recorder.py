"""Programs of every kind are recorded with their events, and do what they would have done without."""

import subprocess
from pathlib import Path
from textwrap import dedent

import pytest

from recorded.model.timeline import STATES, Lane, Span, parse_events
from recorded.model.world import World
from recorded.runner.execute import TAP, Execution, execute
from recorded.runner.interpreter import Interpreter
from recorded.runner.lanes import spans_from
from recorded.runner.observe import run_of

PROGRAMS = Path(__file__).parents[1] / "fixtures/timeline"


@pytest.fixture
def interpreter(recording_interpreter: Interpreter) -> Interpreter:
    """The Python that records."""
    return recording_interpreter


@pytest.fixture
def events(interpreter: Interpreter, tmp_path):
    """Record a program given as text, perhaps beside a library of its own, and return its raw events."""

    def recorded(program: str, library: str = "") -> tuple[tuple, ...]:
        (tmp_path / "library.py").write_text(library, encoding="utf-8")
        (tmp_path / "program.py").write_text(dedent(program), encoding="utf-8")
        execution = execute(tmp_path / "program.py", interpreter.path, record_events=True)
        assert (execution.stderr, execution.ending) == ("", "exit 0")
        return execution.events

    return recorded


@pytest.fixture
def record(interpreter: Interpreter):
    """Record a fixture program and return its lanes by actor."""

    def recorded(name: str, **options) -> dict[str, Lane]:
        if name.startswith("gevent") and "gevent" not in interpreter.packages:
            pytest.skip("needs gevent")
        execution = execute(PROGRAMS / f"{name}.py", interpreter.path, record_events=True, **options)
        assert execution.stderr == ""
        return lanes_of(execution)

    return recorded


def lanes_of(execution: Execution) -> dict[str, Lane]:
    lanes = parse_events(spans_from(execution))
    assert {line.actor for line in run_of(execution, World("3.15.2", "linux")).lines} <= {lane.actor for lane in lanes}
    return {lane.actor: lane for lane in lanes}


def spans(lane: Lane, state: str) -> list[Span]:
    return [span for span in lane.spans if span.state == state]


def overlap(one: Span, other: Span) -> bool:
    return min(one.end, other.end) - max(one.start, other.start) > 1


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_children_of_every_start_method(record, method: str) -> None:
    lanes = record(f"{method}_children")
    assert list(lanes)[0] == "main" and set(lanes) == {"main", "tea", "coffee"}
    (tea,), (coffee,) = spans(lanes["tea"], "hold"), spans(lanes["coffee"], "hold")
    assert tea.name == coffee.name == "gate" and not overlap(tea, coffee)
    assert min(tea.length, coffee.length) > 90
    for name in ("tea", "coffee"):
        (sleep,) = spans(lanes[name], "sleep")
        assert sleep.name == "work" and sleep.length > 90
    assert {span.name for span in spans(lanes["main"], "get")} == {"answers"}


def test_who_holds_a_lock_while_who_waits_for_it(record) -> None:
    lanes = record("contention")
    workers = [lanes[f"worker-{n}"] for n in range(3)]
    holds = sorted((hold for lane in workers for hold in spans(lane, "hold")), key=lambda hold: hold.start)
    assert len(holds) == 6 and {hold.name for hold in holds} == {"lock"}
    assert all(before.end <= after.start for before, after in zip(holds, holds[1:], strict=False))
    waits = [wait for lane in workers for wait in spans(lane, "lock")]
    assert len(waits) >= 4 and {wait.name for wait in waits} == {"lock"}
    for wait in waits:  # nobody waits for a lock that nobody holds
        held = sum(max(0, min(wait.end, hold.end) - max(wait.start, hold.start)) for hold in holds)
        assert held == pytest.approx(wait.length, abs=15)
    assert [span.name for span in workers[1].spans if span.state == "sleep"].count("inside(1)") == 2
    assert [span.name for span in spans(lanes["main"], "join")][0] == "worker-0"


def test_a_deadlock_ended_at_its_limit_is_two_waits_that_never_end(record) -> None:
    lanes = record("deadlock", timeout=4)
    for name, held, wanted in (("Ann", "fork", "noodles"), ("Bob", "noodles", "fork")):
        assert [(span.name, span.end) for span in spans(lanes[name], "hold")] == [(held, None)]
        assert [(span.name, span.end) for span in spans(lanes[name], "lock")] == [(wanted, None)]
        assert lanes[name].end is None


def test_a_full_queue_makes_the_producer_wait_and_an_empty_one_the_consumer(record) -> None:
    lanes = record("producer_consumer")
    assert {span.name for span in spans(lanes["producer"], "put")} == {"orders"}
    assert spans(lanes["consumer"], "get")[0].name == "orders"
    assert len(spans(lanes["consumer"], "sleep")) == 5


def test_patched_sleeps_overlap_and_unpatched_do_not(record) -> None:
    for kind, overlapping in (("patched", True), ("unpatched", False)):
        lanes = record(f"gevent_{kind}")
        sleeps = [spans(lane, "sleep")[0] for name, lane in lanes.items() if "Greenlet-" in name]
        assert len(sleeps) == 3 and {span.name for span in sleeps} == {"job(0)", "job(1)", "job(2)"}
        assert overlap(sleeps[0], sleeps[1]) is overlapping
        assert overlap(sleeps[1], sleeps[2]) is overlapping
        assert any(spans(lane, "await") for lane in lanes.values())  # who waits for the greenlets


def test_which_worker_of_a_pool_took_which_task(record) -> None:
    lanes = record("pool")
    workers = [lane for name, lane in lanes.items() if name.startswith("PoolWorker-")]
    tasks = [span.name for lane in workers for span in spans(lane, "sleep")]
    assert sorted(tasks) == [f"square({n})" for n in range(5)]
    assert len(workers) == 2 and spans(lanes["main"], "result")


def test_tasks_sleep_together_and_run_in_turn(record) -> None:
    lanes = record("gather")
    sleeps = [spans(lanes[f"task-{n}"], "sleep")[0] for n in (1, 2, 3)]
    assert overlap(sleeps[0], sleeps[1]) and overlap(sleeps[1], sleeps[2])
    runs = [next(s for s in spans(lanes[f"task-{n}"], "run") if s.name == "crunch") for n in (1, 2, 3)]
    assert not overlap(runs[0], runs[1]) and not overlap(runs[1], runs[2])
    assert spans(lanes["Task-1"], "await")[0].name == "main" and spans(lanes["main"], "loop")


def test_the_depth_of_a_reentrant_lock(record) -> None:
    outer, inner = spans(record("reentrant")["main"], "hold")
    assert (outer.name, outer.depth, inner.name, inner.depth) == ("guard", 1, "guard", 2)
    assert outer.start < inner.start and inner.end < outer.end


def test_semaphore_event_condition_and_barrier(record) -> None:
    lanes = record("waits")
    waits = [
        (span.state, span.name) for span in lanes["early"].spans if span.state in ("event", "condition", "barrier")
    ]
    assert waits == [("event", "ready"), ("condition", "changed"), ("barrier", "start")]
    assert [(span.state, span.name) for span in spans(lanes["late"], "semaphore")] == [("semaphore", "seats")]
    permits = [spans(lanes[name], "permit")[0] for name in ("early", "late")]
    assert not overlap(*permits)


def test_what_a_killed_child_did_is_kept(record) -> None:
    lanes = record("killed_child")
    (killed,) = spans(lanes["victim"], "killed")
    (sleep,) = spans(lanes["victim"], "sleep")
    assert sleep.name == "work" and sleep.end == killed.start == lanes["victim"].end
    assert lanes["main"].end > killed.end


def test_waits_below_the_library_and_ends_that_nobody_sees(record) -> None:
    lanes = record("quiet_waits")
    assert set(lanes) == {"main", "timer", "answering", "crashing"}  # and no thread of the executor
    (waiting,) = spans(lanes["timer"], "event")
    assert waiting.gave_up and waiting.length > 90
    assert max(span.length for span in spans(lanes["main"], "io")) > 90
    (killed,) = spans(lanes["crashing"], "killed")
    assert killed.start < lanes["main"].end - 100, "it is drawn as alive until main joins it"


@pytest.mark.parametrize("name", sorted(path.stem for path in PROGRAMS.glob("*.py") if path.stem != "deadlock"))
def test_a_recorded_program_does_what_it_does_otherwise(interpreter: Interpreter, name: str) -> None:
    if name.startswith("gevent") and "gevent" not in interpreter.packages:
        pytest.skip("needs gevent")
    plain, recorded = (execute(PROGRAMS / f"{name}.py", interpreter.path, record_events=on) for on in (False, True))
    assert (recorded.stderr, recorded.ending, recorded.leftovers) == (plain.stderr, plain.ending, plain.leftovers)
    assert sorted(recorded.stdout.splitlines()) == sorted(plain.stdout.splitlines())


def test_a_function_that_is_called_very_often_is_noted_a_few_hundred_times(interpreter: Interpreter, tmp_path) -> None:
    program = tmp_path / "often.py"
    program.write_text("def f():\n    pass\n\n\nfor _ in range(20_000):\n    f()\n", encoding="utf-8")
    execution = execute(program, interpreter.path, record_events=True)
    assert 100 < sum(event[0] == "enter" for event in execution.events) < 1000


def test_a_frame_that_vanishes_does_not_confuse_the_recorder(interpreter: Interpreter, tmp_path) -> None:
    # the frame of a closed generator may end without an event, and another frame gets its id
    program = tmp_path / "closed.py"
    program.write_text(
        "import string\n\n\ndef g():\n    yield 1\n    yield 2\n\n\nfor _ in range(100):\n"
        "    many = [g() for _ in range(50)]\n    for one in many:\n        next(one)\n    del many, one\n"
        "    for _ in range(9):\n        try:\n            string.Template('$x').substitute()\n"
        "        except KeyError:\n            pass\nprint('done')\n",
        encoding="utf-8",
    )
    execution = execute(program, interpreter.path, record_events=True)
    assert (execution.stdout, execution.stderr) == ("done\n", "")


def test_locks_are_called_what_the_program_calls_them(interpreter: Interpreter) -> None:
    execution = execute(PROGRAMS / "named_locks.py", interpreter.path, record_events=True)
    held = [event[3] for event in execution.events if event[0] == "hold"]
    assert held == ["vault.lock", "left", "right", "forks[0]", "forks[1]", "given", "given#2"]


def test_different_things_made_in_one_line_keep_their_names_in_another_process(interpreter: Interpreter) -> None:
    events = execute(PROGRAMS / "named_queues.py", interpreter.path, record_events=True).events
    names = {event[3]: event[4] for event in events if event[0] == "name"}  # by the key that every process knows
    puts = [event[4] for event in events if event[0] == "wait" and event[3] == "put"]
    # what is forked knows the names themselves
    assert [names.get(key, key) for key in puts] == ["parcels", "letters"]


def test_waits_inside_the_library_are_not_the_program_s(interpreter: Interpreter) -> None:
    # Thread.start() waits for an event of its own
    execution = execute(PROGRAMS / "contention.py", interpreter.path, record_events=True)
    assert {event[3] for event in execution.events if event[0] == "wait"} == {"sleep", "lock", "join"}


def noted(events: tuple[tuple, ...], kind: str) -> list[tuple]:
    """The details of all events of a kind."""
    return [event[3:] for event in events if event[0] == kind]


def test_events_carry_the_line_of_the_program(events) -> None:
    found = events(
        """\
        import asyncio, json, queue, threading

        lock, full = threading.Lock(), threading.Semaphore(2)


        def hold(number):
            with lock:
                with full:
                    pass


        async def main():
            await asyncio.sleep(0.01)
            json.dumps({1: 2}, default=hold)


        hold(3)
        threading.Timer(0.01, hold, [4]).start()
        asyncio.run(main())
        """
    )
    entered = [details for details in noted(found, "enter") if details[0] != "hold(4)"]
    assert entered == [("<module>", 1), ("hold(3)", 6), ("main", 12), ("main", 13)]
    assert {details[-1] for details in noted(found, "hold") if details[0] == "lock"} == {7}
    waits = {(state, line) for state, _, line in noted(found, "wait")}
    assert waits == {("semaphore", 8), ("loop", 19), ("sleep", 13), ("event", 0)}  # the Timer's own is no line of ours
    assert {details[-1] for details in noted(found, "hold") if details[0] == "full"} == {8}


def test_a_reentrant_lock_that_refuses_to_be_given_back_is_still_held(events) -> None:
    found = events(
        """\
        import threading

        def meddle():
            try:
                guard.release()
            except RuntimeError:
                print("refused")

        guard = threading.RLock()
        with guard:
            meddler = threading.Thread(target=meddle)
            meddler.start()
            meddler.join()
            print("still held")
        """
    )
    kinds = [event[0] for event in found if event[0] in ("hold", "release", "print")]
    assert kinds == ["hold", "print", "print", "release"]


def test_who_looks_for_a_module_before_importing_it_is_recorded_all_the_same(events) -> None:
    found = events(
        """\
        import importlib.util
        assert importlib.util.find_spec("queue")
        import queue
        box = queue.Queue()
        box.put(1)
        """
    )
    assert noted(found, "wait") == [("put", "box", 5)]


def test_a_simple_queue_is_waited_at_and_looks_as_it_does_unrecorded(events) -> None:
    found = events(
        """\
        import queue
        from concurrent.futures import ThreadPoolExecutor

        box: queue.SimpleQueue[int] = queue.SimpleQueue()
        box.put(1)
        box.get(True, 1)
        try:
            box.get(timeout=0.01)
        except queue.Empty:
            print(type(box).__name__, type(box).__module__, repr(box).partition(" ")[0])
        with ThreadPoolExecutor(1) as pool:  # its own queue is of this kind
            pool.submit(abs, 1)
        """
    )
    assert noted(found, "wait") == [("get", "box", 6), ("get", "box", 8), ("join", "pool", 11)]
    assert [details[2] for details in noted(found, "waited")] == [True, False, True]
    assert noted(found, "print")[0][-1] == "SimpleQueue _queue <_queue.SimpleQueue\n"


def test_another_finder_that_asks_all_others_hinders_nothing(events) -> None:
    program = """\
        import sys

        class Asking:
            def find_spec(self, *what):
                others = [finder for finder in sys.meta_path if finder is not self]
                return next(filter(None, (finder.find_spec(*what) for finder in others)), None)

        sys.meta_path.{place}
        import queue
        box = queue.Queue()
        box.put(1)
        """
    for place in ("append(Asking())", "insert(0, Asking())"):
        assert noted(events(program.format(place=place)), "wait") == [("put", "box", 11)]


def test_only_a_timer_of_the_library_waits_for_the_program(events) -> None:
    library = "class Timer:\n    def run(self, event):\n        event.wait(0.01)\n"
    program = "import threading, library\nready = threading.Event()\nlibrary.Timer().run(ready)\n"
    assert noted(events(program, library), "wait") == []
    program = "import threading\nthreading.Timer(0.01, print, ['x']).start()\n"
    assert [state for state, *_ in noted(events(program), "wait")] == ["event"]


def test_arguments_too_wide_to_be_shown_are_not_written_out(events) -> None:
    # the digits of a number with more than 4,300 of them cannot be had
    found = events(
        "def f(x):\n    pass\n\n\nfor x in (10**5000, 10**18, 'x' * 10**6, 10**18 - 1, 'x' * 16):\n    f(x)\n"
    )
    labels = [name for name, _ in noted(found, "enter") if name != "<module>"]
    assert labels == ["f", "f", "f", f"f({10**18 - 1})", f"f({'x' * 16!r})"]


def test_two_locks_of_processes_with_one_name_are_told_apart_everywhere(events) -> None:
    found = events(
        """\
        from multiprocessing import get_context

        def make():
            gate = get_context("spawn").Lock()
            return gate

        gates = make(), make()
        for gate in gates:
            with gate:
                pass
        """
    )
    told = [name for _, name in noted(found, "name")]
    assert told == ["gate", "gate#2"] == [name for name, *_ in noted(found, "hold")]


def test_things_made_by_a_second_call_are_counted_anew(events) -> None:
    found = events(
        """\
        import threading

        def dine():
            forks = [threading.Lock() for _ in range(2)]
            for fork in forks:
                with fork:
                    pass

        dine()
        dine()
        """
    )
    assert [name for name, *_ in noted(found, "hold")] == ["forks[0]", "forks[1]", "forks[0]#2", "forks[1]#2"]


def test_a_line_is_what_python_counts_as_one(events) -> None:
    made = "left = threading.Lock()\nright = threading.Lock()\n"
    found = events(f"import threading\n\x0c\n{made}with right, left:\n    pass\n")
    assert [name for name, *_ in noted(found, "hold")] == ["right", "left"]


def test_greenlets_without_names_are_numbered_though_they_live_one_after_the_other(
    interpreter: Interpreter, tmp_path
) -> None:
    if "gevent" not in interpreter.packages:
        pytest.skip("needs gevent")
    program = tmp_path / "program.py"
    program.write_text(
        "from greenlet import greenlet\nfor number in range(3):\n    greenlet(print).switch(number)\n", encoding="utf-8"
    )
    for on in (False, True):
        execution = execute(program, interpreter.path, record_events=on)
        actors = [line.actor for line in run_of(execution, World("3.15.2", "linux")).lines]
        assert actors == ["greenlet-1", "greenlet-2", "greenlet-3"]


def test_every_noted_call_of_many_threads_at_once_is_noted_to_its_end(events) -> None:
    found = events(
        """\
        import sys, threading

        def often():
            pass

        def call():
            start.wait()
            for _ in range(2_000):
                often()

        sys.setswitchinterval(1e-6)
        start = threading.Barrier(4)
        for _ in range(4):
            threading.Thread(target=call).start()
        """
    )
    begun, ended = ([d[0] for d in noted(found, kind)].count("often") for kind in ("enter", "leave"))
    assert begun == ended and 300 <= begun < 310


def test_threads_that_name_a_thing_at_the_same_time_find_one_name(interpreter: Interpreter) -> None:
    program = """
import sys, threading
import recorder_names as names

class Thing:
    pass

def name(thing, found, start):
    start.wait()
    found.append(names.name_uniquely(thing, "thing"))

sys.setswitchinterval(1e-6)
for number in range(1, 301):
    thing, found, start = Thing(), [], threading.Barrier(3)
    threads = [threading.Thread(target=name, args=(thing, found, start)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["thing" if number == 1 else f"thing#{number}"] * 3, found
"""
    command = [interpreter.path, "-c", program]
    answer = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": str(TAP)})
    assert (answer.stderr, answer.returncode) == ("", 0)


def test_every_noted_wait_is_a_state_of_a_timeline(interpreter: Interpreter) -> None:
    program = "import recorder_calls as c; print(*{call.state for calls in c.WAITS.values() for call in calls})"
    command = [interpreter.path, "-c", program]
    answer = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": str(TAP)}, check=True)
    assert set(answer.stdout.split()) <= set(STATES)


def test_nothing_is_imported_that_the_program_does_not_import(interpreter: Interpreter, tmp_path) -> None:
    program = tmp_path / "modules.py"
    program.write_text("import sys\nprint(*sorted(sys.modules))\n", encoding="utf-8")
    plain, recorded = (execute(program, interpreter.path, record_events=on).stdout.split() for on in (False, True))
    ours = {path.stem for path in TAP.glob("*.py")}
    assert set(recorded) - set(plain) - ours <= {"__future__", "itertools"}


def test_what_stands_for_a_call_of_the_system_can_be_sent_to_a_pool(interpreter: Interpreter, tmp_path) -> None:
    program = tmp_path / "sent.py"
    program.write_text(
        "import os, pickle, time\n"
        "calls = [os._exit, os.wait, os.waitpid, time.sleep]\n"
        "print(calls[0].__name__, pickle.loads(pickle.dumps(calls)) == calls)\n",
        encoding="utf-8",
    )
    for on in (False, True):
        ran = execute(program, interpreter.path, record_events=on)
        assert (ran.stdout, ran.stderr) == ("_exit True\n", "")


def test_a_proxy_that_stands_for_nothing_is_passed_over(events) -> None:
    source = """
    import threading

    class Proxy:
        __dict__ = property(lambda self: 1 / 0)

    request = Proxy()
    threading.Lock().acquire()
    print("taken")
    """
    assert events(source)
