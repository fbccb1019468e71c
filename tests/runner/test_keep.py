"""What a program leaves is found by its session, environment and folder where no keeper stands above all of it."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recorded.runner.execute import execute
from recorded.runner.keep import KEEPER, Alone, Kept, keeper_file
from recorded.runner.leftovers import MARK, Belongings
from tests.waiting import until

PROGRAMS = Path(__file__).parents[1] / "fixtures/programs"


@pytest.fixture(autouse=True)
def little_grace(monkeypatch) -> None:
    monkeypatch.setattr("recorded.runner.leftovers.GRACE", 0.3)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no keeper")
@pytest.mark.parametrize(("name", "seconds"), [("leaves_a_child", 60), ("leaves_an_unmarked_child", 61)])
def test_as_on_macos_where_orphans_are_not_the_keeper_s(name: str, seconds: int, monkeypatch) -> None:
    monkeypatch.setattr(Kept, "_finds_all", lambda _: False)
    (sentence,) = execute(PROGRAMS / f"{name}.py").leftovers
    assert f"time.sleep({seconds})" in sentence


@pytest.mark.skipif(os.name != "posix", reason="Windows has no keeper")
def test_a_keeper_is_compiled_once_and_where_that_cannot_be_written_at_each_start(monkeypatch) -> None:
    keeper_file.cache_clear()
    assert Path(keeper_file()).suffix == ".pyc" and Path(keeper_file()).is_relative_to(KEEPER.parent)

    def refuse(*_, **__) -> str:
        raise PermissionError

    keeper_file.cache_clear()
    monkeypatch.setattr("py_compile.compile", refuse)
    assert keeper_file() == str(KEEPER)
    assert execute(PROGRAMS / "leaves_a_child.py").ending == "exit 0"
    keeper_file.cache_clear()


@pytest.fixture
def alone(tmp_path):
    """Start a program without a keeper, as on Windows."""

    def started(code: str) -> Alone:
        environment = {**os.environ, MARK: str(tmp_path / "events")}
        program = subprocess.Popen([sys.executable, "-c", code], env=environment, start_new_session=True)
        return Alone(program, Belongings(program.pid, tmp_path / "events", tmp_path), time.monotonic())

    return started


def test_a_program_without_a_keeper_ends_by_itself(alone) -> None:
    program = alone("import time; time.sleep(0.1); raise SystemExit(3)")
    ended = program.wait(20)
    assert ended.code == 3 and ended.seconds > 0.1 and program.left() == [] and program.end()


def test_a_program_without_a_keeper_is_ended_at_its_limit_with_its_children(alone) -> None:
    program = alone("import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(65)'])")
    assert program.wait(0.5) is None
    until(lambda: len(program.belongings.living()) == 2)
    commands = [process.command for process in program.left()]
    assert len(commands) == 2 and all("time.sleep(65)" in command for command in commands)
    assert program.end() and program.left() == []
    program.leave()


def test_the_ports_of_what_is_left_are_told(alone) -> None:
    server = "import socket, time; server = socket.create_server(('127.0.0.1', 0)); time.sleep(66)"
    program = alone(server)
    until(lambda: any(process.net_connections() for process in program.belongings.living()))
    (left,) = program.left()
    program.end()
    process, port = left.sentences()
    assert process.startswith(f"it leaves process {left.pid} running: ") and "time.sleep(66)" in process
    assert port.startswith("it leaves a port open: ")
    program.leave()
