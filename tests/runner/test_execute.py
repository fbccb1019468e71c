"""What a program does is caught, and nothing of it is left behind."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from recorded.model.world import World
from recorded.runner.execute import Execution, execute
from recorded.runner.observe import lost_or_torn, run_of

WORLD = World("3.11.7", "linux")
PROGRAMS = Path(__file__).parents[1] / "fixtures/programs"
needs_shared_memory = pytest.mark.skipif(
    not Path("/dev/shm").is_dir(), reason="this system does not list shared memory in a folder"
)
needs_keeper = pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to the keeper")
needs_proc = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="this system has no /proc")


def run(name: str, **options) -> Execution:
    return execute(PROGRAMS / f"{name}.py", **options)


def printed(execution: Execution) -> list[tuple[str, str]]:
    return [(line.actor, line.text) for line in run_of(execution, WORLD).lines]


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


@needs_keeper
def test_a_child_that_keeps_nothing_of_the_run_is_found_too(monkeypatch) -> None:
    monkeypatch.setattr("recorded.runner.leftovers.GRACE", 0.3)
    execution = run("leaves_a_stranger")
    (sentence,) = execution.leftovers
    assert "time.sleep(62)" in sentence and processes_of("time.sleep(62)") == []


@needs_keeper
def test_nothing_is_left_of_a_stranger_of_a_program_that_hangs() -> None:
    assert run("hangs_with_a_stranger", timeout=1).ending == "hang"
    assert processes_of("time.sleep(63)") == []


@needs_keeper
@pytest.mark.parametrize("how", ["KILL", "STOP"])
def test_a_program_that_attacks_its_keeper_gains_nothing(how: str, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("recorded.runner.leftovers.GRACE", 0.5)
    program = tmp_path / "attacks.py"
    program.write_text(f"import os, signal, time\n\nos.kill(os.getppid(), signal.SIG{how})\ntime.sleep(64)\n")
    execution = execute(program, timeout=1)
    assert execution.ending == "lost" and "the process above it was killed" in execution.trouble[0]
    assert processes_of("attacks.py") == []


def comes(what, seconds: float = 10) -> bool:
    """Whether something comes true in time."""
    limit = time.monotonic() + seconds
    while not what() and time.monotonic() < limit:
        time.sleep(0.02)
    return what()


@needs_keeper
@pytest.mark.parametrize(
    ("name", "process", "count"), [("ignores_sigterm", "ignores_sigterm.py", 4), ("hangs_with_a_stranger", "(63)", 1)]
)
def test_nothing_outlives_a_runner_that_is_killed(name: str, process: str, count: int, tmp_path) -> None:
    call = "import pathlib, sys, recorded.runner.execute as r; r.execute(pathlib.Path(sys.argv[1]))"
    started = [sys.executable, "-c", call, PROGRAMS / f"{name}.py"]
    with subprocess.Popen(started, cwd=PROJECT, env={**os.environ, "TMPDIR": str(tmp_path)}) as runner:
        assert comes(lambda: len(processes_of(process)) >= count)
        assert [path.name.partition("-")[0] for path in tmp_path.iterdir()] == ["recorded"]
        runner.kill()
    assert comes(lambda: not processes_of(f"{name}.py") and not processes_of(process))
    assert comes(lambda: not list(tmp_path.iterdir()))


@pytest.mark.parametrize(
    "rubbish", ["rubbish", "('print', 1)", "[" * 9999, "('print', 1, (1, '', 0, '', ''), 2, 3)", "\udcff"]
)
def test_rubbish_in_the_log_of_events_is_told(tmp_path, rubbish: str) -> None:
    program = tmp_path / "forges.py"
    row = rubbish.encode("utf-8", "surrogateescape")
    program.write_text(f"import os\n\nopen(os.environ['RECORDED_LOG'], 'ab').write({row!r} + b'\\n')\nprint('x')\n")
    execution = execute(program)
    assert printed(execution) == [("main", "x")]
    (trouble,) = execution.trouble
    assert trouble.startswith("its log in RECORDED_LOG has a line that the tap did not write, ")
    assert trouble.endswith(": leave it alone")


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


@needs_shared_memory
def test_shared_memory_left_behind_is_reported_and_removed() -> None:
    execution = run("leaves_shared_memory")
    name = execution.stdout.strip()
    assert execution.leftovers == (f"it leaves {name} in the shared memory",)
    assert not Path(f"/dev/shm/{name}").exists()


@needs_shared_memory
def test_shared_memory_of_others_is_nobody_s_fault() -> None:
    # as another suite on this machine may leave some while a program runs
    others = subprocess.Popen([sys.executable, PROGRAMS / "leaves_shared_memory.py"], stdout=subprocess.PIPE, text=True)
    execution = run("many_prints")
    name = others.communicate()[0].strip()
    try:
        assert Path(f"/dev/shm/{name}").exists() and execution.leftovers == ()
    finally:
        Path(f"/dev/shm/{name}").unlink()


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
    observed = run_of(execution, WORLD)
    assert ("main", "one line") in printed(execution)
    assert lost_or_torn(execution, observed)


def test_the_lines_of_a_killed_child_are_kept_and_its_lost_half_line_is_reported() -> None:
    execution = run("killed_child")
    assert printed(execution)[0] == ("victim", "a whole line")
    assert ("main", "exit code -9") in printed(execution)
    problems = lost_or_torn(execution, run_of(execution, WORLD))
    assert problems == ["a printed line never reached standard output: 'half a line'"]


def test_output_that_bypasses_print_is_reported() -> None:
    execution = run("bypasses_print")
    problems = lost_or_torn(execution, run_of(execution, WORLD))
    assert problems == ["standard output has a line that no print made whole: 'straight to the file'"]


def test_standard_error_and_exit_code_are_caught() -> None:
    observed = run_of(run("dies_in_a_thread"), WORLD)
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
