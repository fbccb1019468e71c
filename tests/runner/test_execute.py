"""What a program does is caught, and nothing of it is left behind."""

import os
import sys
import time
from pathlib import Path

import pytest

from recorded.runner.execute import Execution, execute
from recorded.runner.observe import lost_or_torn, run_of

PROGRAMS = Path(__file__).parents[1] / "fixtures/programs"
needs_proc = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="this system has no /proc")


def run(name: str, **options) -> Execution:
    return execute(PROGRAMS / f"{name}.py", **options)


def printed(execution: Execution) -> list[tuple[str, str]]:
    return [(line.actor, line.text) for line in run_of(execution, "3.11").lines]


def processes_of(name: str) -> list[str]:
    """Command lines of living processes that run the fixture."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = entry.read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if name in command:
            found.append(command)
    return found


def test_a_program_that_hangs_is_ended_at_its_limit() -> None:
    began = time.monotonic()
    execution = run("hangs", timeout=1)
    assert execution.ending == "hang"
    assert printed(execution) == [("main", "before the lock")]
    assert time.monotonic() - began < 5


@needs_proc
def test_nothing_is_left_of_a_program_that_hangs() -> None:
    run("hangs", timeout=0.5)
    assert processes_of("hangs.py") == []


@needs_proc
def test_a_child_left_behind_is_reported_and_ended(monkeypatch) -> None:
    monkeypatch.setattr("recorded.runner.leftovers.GRACE", 0.3)
    execution = run("leaves_a_child")
    assert len(execution.leftovers) == 1 and "time.sleep(60)" in execution.leftovers[0]
    assert processes_of("time.sleep(60)") == []


@needs_proc
def test_a_child_without_its_environment_and_session_is_found_too(monkeypatch) -> None:
    monkeypatch.setattr("recorded.runner.leftovers.GRACE", 0.3)
    execution = run("leaves_an_unmarked_child")
    assert len(execution.leftovers) == 1 and "time.sleep(61)" in execution.leftovers[0]
    assert processes_of("time.sleep(61)") == []


@needs_proc
def test_shared_memory_of_a_program_that_hangs_is_removed() -> None:
    execution = run("hangs_with_shared_memory", timeout=2)
    block, lock = (text for _, text in printed(execution))
    assert execution.ending == "hang" and block.startswith("psm_") and lock.startswith("sem.mp-")
    assert not {block, lock} & set(os.listdir("/dev/shm"))
    assert processes_of("hangs_with_shared_memory.py") == []


@needs_proc
def test_processes_that_ignore_sigterm_are_ended() -> None:
    execution = run("ignores_sigterm", timeout=3)
    assert execution.ending == "hang"
    assert ("main", "child ignores SIGTERM") in printed(execution)
    assert processes_of("ignores_sigterm.py") == []


def test_a_file_left_in_the_temporary_folder_is_reported_and_removed() -> None:
    execution = run("leaves_a_file")
    assert ["forgotten-" in text for text in execution.leftovers] == [True]


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="this system does not list shared memory in a folder")
def test_shared_memory_left_behind_is_reported(monkeypatch) -> None:
    from recorded.runner.interpreter import Interpreter
    from recorded.runner.pool import SnippetRuns

    runs = SnippetRuns(Interpreter.at(sys.executable))
    runs.start([])
    name = run("leaves_shared_memory").stdout.strip()
    try:
        assert runs.shared_memory_left() == {name}
    finally:
        os.unlink(f"/dev/shm/{name}")


def test_it_runs_in_an_empty_folder_of_its_own_without_input() -> None:
    assert run("where").stdout.splitlines() == ["[]", "''", "__main__"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_every_kind_of_actor_is_named() -> None:
    expected = [("main", "in main")]
    for method in ("fork", "spawn", "forkserver"):
        expected += [(method, "in a child"), (f"{method}/worker", "in its thread")]
    expected += [("worker", "in a thread"), ("speaker", "in a task"), ("child", "in a fork")]
    expected += [("python-1", "in another Python")]
    seen = [
        (actor.split("-")[0] if actor.startswith("child") else actor, text)
        for actor, text in printed(run("every_actor"))
    ]
    assert seen == expected


def test_greenlets_are_named() -> None:
    assert printed(run("greenlets")) == [("greenlet-1", "in a greenlet"), ("Greenlet-0", "in a gevent greenlet")]


def test_a_torn_line_is_joined_and_reported() -> None:
    execution = run("tears_a_line")
    observed = run_of(execution, "3.11")
    assert ("main", "one line") in printed(execution)
    assert lost_or_torn(execution, observed)


def test_the_lines_of_a_killed_child_are_kept_and_its_lost_half_line_is_reported() -> None:
    execution = run("killed_child")
    assert printed(execution)[0] == ("victim", "a whole line")
    assert ("main", "exit code -9") in printed(execution)
    problems = lost_or_torn(execution, run_of(execution, "3.11"))
    assert problems == ["a printed line never reached standard output: 'half a line'"]


def test_output_that_bypasses_print_is_reported() -> None:
    execution = run("bypasses_print")
    problems = lost_or_torn(execution, run_of(execution, "3.11"))
    assert problems == ["standard output has a line that no print made whole: 'straight to the file'"]


def test_standard_error_and_exit_code_are_caught() -> None:
    observed = run_of(run("dies_in_a_thread"), "3.11")
    assert observed.ending == "exit 3"
    assert observed.stderr == (
        "Exception in thread worker:",
        "Traceback (most recent call last):",
        "  ...",
        "ValueError: boom",
    )


def test_jitter_delays_every_print() -> None:
    plain, shaken = run("many_prints"), run("many_prints", jitter=0.02)
    assert printed(plain) == printed(shaken)
    assert shaken.seconds > plain.seconds + 0.1


def test_jitter_delays_every_start_of_a_thread_and_a_process() -> None:
    plain, shaken = run("starts_many"), run("starts_many", jitter=0.1)
    assert printed(plain) == printed(shaken)
    assert shaken.seconds > plain.seconds + 0.5
