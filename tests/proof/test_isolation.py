"""Whatever a program reaches for or leaves is named, and does not happen."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from recorded.proof.isolation import isolated
from recorded.runner.interpreter import Interpreter, recording_python

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

FIXTURES = Path(__file__).parents[1] / "fixtures"
OUTSIDE = "('192.0.2.1', 9)"
# the program, and how each thing that is found begins; {here} is where the program is
WATCHED = {
    "isolation/asks_for_a_name": ["line 3 calls socket.getaddrinfo with 'example.invalid'"],
    "isolation/captured_python_connects": [f"a library calls socket.connect with {OUTSIDE}"],
    "isolation/climbs_out": ["line 4 opens 'link/climbs_out.txt' to write", "it leaves link in the folder"],
    "isolation/connects_outside": [f"line 5 calls socket.connect with {OUTSIDE}"],
    "isolation/connects_outside_by_ipv6": ["line 5 calls socket.connect with ('2001:db8::1', 9)"],
    "isolation/forked_child_connects": [f"line 7 calls socket.connect with {OUTSIDE}"],
    "isolation/forkserver_child_connects": [f"line 7 calls socket.connect with {OUTSIDE}"],
    "isolation/gevent_connects": [f"line 4 calls socket.connect with {OUTSIDE}"],
    "isolation/hides_its_attempt": [f"line 7 calls socket.connect with {OUTSIDE}"],
    "isolation/keeps_to_itself": [],
    "isolation/leaves_a_file_where_it_runs": ["it leaves forgotten.txt in the folder where it runs"],
    "isolation/listens_to_all": ["line 4 calls socket.bind with ('', 0)"],
    "isolation/makes_a_folder_outside": ["line 3 calls os.mkdir on '{here}.folder'"],
    "isolation/removes_outside": ["line 3 calls os.remove on '{here}.txt'"],
    "isolation/renames_outside": ["line 5 calls os.rename on '{here}.txt'", "it leaves mine in the folder where"],
    "isolation/sends_a_datagram": [f"line 4 calls socket.sendto with {OUTSIDE}"],
    "isolation/spawned_child_connects": [f"line 7 calls socket.connect with {OUTSIDE}"],
    "isolation/writes_outside": ["line 3 opens '{here}.txt' to write"],
    "programs/leaves_a_file": ["it leaves forgotten-"],
}
# these escape the audit hook, and need the seal
SEALED = {
    "isolation/c_code_connects": ["it tried to reach another host, packets: 1; none got out"],
    "isolation/leaves_a_server": ["it leaves process ", "it leaves a port open: "],
    "isolation/shell_writes_outside": [],
    "programs/leaves_shared_memory": ["it leaves psm_"],
}


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What each fixture was found to do: how it ended, what is wrong, and why it was not sealed."""
    folder = tmp_path_factory.mktemp("isolation")
    # gone before the tests begin: its thread forks workers, and one forked while a test starts a program would keep a
    # pipe of that program open, for whose end the test waits
    with multiprocessing.get_context("fork").Pool(4, maxtasksperchild=1) as pool:
        begun = {
            name: pool.apply_async(_examine, (FIXTURES / f"{name}.py", sys.executable, folder))
            for name in WATCHED | SEALED
        }
        return {name: task.get() for name, task in begun.items()}


def _examine(program: Path, python: str, folder: Path) -> tuple[str, list[str], str]:
    # the audit hook stops the others; these would really do it
    only_sealed = any(program == FIXTURES / f"{name}.py" for name in SEALED)
    execution, found, unsealed = isolated(program, python, folder, 10, only_sealed)
    return execution.stdout, found, unsealed


def agrees(name: str, found: list[str], expected: list[str]) -> bool:
    begins = [text.format(here=FIXTURES / name) for text in expected]
    return len(found) == len(begins) and all(map(str.startswith, found, begins))


@pytest.mark.parametrize("name", WATCHED)
def test_what_python_reaches_for_is_named(found, name: str) -> None:
    _, sentences, _ = found[name]
    assert agrees(name, sentences, WATCHED[name]), sentences


@pytest.mark.parametrize("name", SEALED)
def test_what_escapes_the_hook_is_held_by_the_seal(found, name: str) -> None:
    _, sentences, unsealed = found[name]
    if unsealed:
        pytest.skip(f"this system lets nothing be sealed off: {unsealed}")
    assert agrees(name, sentences, SEALED[name]), sentences


def test_a_sealed_program_can_neither_send_nor_write(found) -> None:
    for name, answer in {"c_code_connects": "refused: -1", "shell_writes_outside": "refused: 2"}.items():
        printed, _, unsealed = found[f"isolation/{name}"]
        if unsealed:
            pytest.skip(f"this system lets nothing be sealed off: {unsealed}")
        assert printed.strip() == answer


def test_nothing_was_written(found) -> None:
    assert set(found) == set(WATCHED | SEALED)
    assert {path.suffix for path in (FIXTURES / "isolation").iterdir()} == {".py"}


def test_a_subinterpreter_is_watched_too(tmp_path) -> None:
    newest = Interpreter.at(recording_python())
    if newest.version.split(".")[:2] < ["3", "14"]:
        pytest.skip("needs Python 3.14 or newer: name one in the environment variable RECORDING_PYTHON")
    program = FIXTURES / "isolation/interpreter_connects.py"
    with multiprocessing.get_context("fork").Pool(1) as pool:
        _, sentences, _ = pool.apply(_examine, (program, newest.path, tmp_path))
    assert sentences == [f"a library calls socket.connect with {OUTSIDE}"]


def test_the_command_examines_programs_with_servers_files_and_children() -> None:
    ended = command("servers/echo_asyncio", "sharing/flock_counter", "processes/zombie")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.startswith("3 programs on Python ") and "none of them in trouble" in ended.stdout


def test_the_command_refuses_a_name_that_no_program_has() -> None:
    ended = command("servers/echo_nobody")
    assert ended.returncode == 2 and "no program's name begins with servers/echo_nobody" in ended.stderr


def command(*ids: str) -> subprocess.CompletedProcess:
    whole = [sys.executable, "-m", "recorded", "isolation", *ids]
    return subprocess.run(whole, capture_output=True, text=True, cwd=FIXTURES.parents[1])
