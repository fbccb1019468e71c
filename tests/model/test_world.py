"""A world has one name in a record's head, and a Python starts processes there as that Python does."""

import pytest

from recorded.model.record import Line, RecordError, Run, format_run
from recorded.model.record_reader import parse_run
from recorded.model.world import World, WorldError, default_method, format_world, parse_world, possible_worlds

LINUX = World("3.15.2", "linux")
FREE = World("3.15.0rc1", "linux", "free-threaded")


@pytest.mark.parametrize(
    ("world", "head"),
    [
        (LINUX, "python 3.15.2 on linux"),
        (FREE, "python 3.15.0rc1 free-threaded on linux"),
        (LINUX.under("spawn"), "python 3.15.2 on linux under spawn"),
        (FREE.under("fork"), "python 3.15.0rc1 free-threaded on linux under fork"),
        (World("3.11.7", "linux").under("forkserver"), "python 3.11.7 on linux under forkserver"),
        (World("3.11.7", "win32"), "python 3.11.7 on win32"),
    ],
)
def test_a_head_names_a_world_and_is_read_again(world: World, head: str) -> None:
    assert format_world(world) == head and parse_world(head) == world
    run = Run(world.python, world.system, (Line(0.1, "main", "x"),), build=world.build, start=world.start)
    assert format_run(run).startswith(f"{head}\n") and parse_run(format_run(run), "name.run").world == world


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        ("python 3.15.2 default on linux", "the record has no head"),
        ("python 3.15.2 on linux free-threaded", "the record has no head"),
        ("python 3.15.2 under spawn on linux", "the record has no head"),
        ("python 3.15.2  on linux", "the record has no head"),
        ("python 3.15.2 on linux under", "the record has no head"),
        ("python 3.15.2 on plan9", "no system is called 'plan9'"),
        ("python 3.15.2 on linux under thread", "no start method is called 'thread'; use one of: fork, spawn, fork"),
        ("python 3.15.2 on win32 under fork", "win32 has no start method fork"),
        ("python 3.15.2 on linux under forkserver", "Python 3.15 on linux starts processes by forkserver anyway"),
        ("python 3.11.7 on linux under fork", "Python 3.11 on linux starts processes by fork anyway"),
        ("python 3.11.7 on darwin under spawn", "Python 3.11 on darwin starts processes by spawn anyway"),
    ],
)
def test_a_head_in_another_form_is_refused(head: str, problem: str) -> None:
    with pytest.raises(RecordError) as caught:
        parse_run(f"{head}\nexit 0 after 0.100 s\n", "name.run")
    assert f"name.run:1: {problem}" in str(caught.value)


@pytest.mark.parametrize(
    ("python", "system", "method"),
    [
        ("3.13.0", "linux", "fork"),
        ("3.14.0rc1", "linux", "forkserver"),
        ("3.15.2", "linux", "forkserver"),
        ("3.15.2", "darwin", "spawn"),
        ("3.11.7", "win32", "spawn"),
    ],
)
def test_what_a_python_starts_processes_by(python: str, system: str, method: str) -> None:
    assert default_method(python, system) == method == World(python, system).method


def test_a_method_that_is_that_python_s_own_makes_no_other_world() -> None:
    assert LINUX.under("forkserver") == LINUX == LINUX.under("spawn").under("forkserver")
    with pytest.raises(WorldError, match="win32 has no start method forkserver"):
        World("3.15.2", "win32").under("forkserver")


def test_a_world_is_told_in_words() -> None:
    assert LINUX.name == "Python 3.15.2" and FREE.under("spawn").name == "Python 3.15.0rc1 free-threaded under spawn"


def test_no_world_is_possible_that_no_python_makes() -> None:
    worlds = list(possible_worlds())
    assert len(worlds) == len(set(worlds))
    assert {world.version for world in worlds if world.build == "free-threaded"} == {"3.14", "3.15"}
    assert {world.start for world in worlds if world.system == "win32"} == {""}
    assert {w.start for w in worlds if w.system == "linux" and w.version == "3.15"} == {"", "fork", "spawn"}
    assert {w.start for w in worlds if w.system == "linux" and w.version == "3.11"} == {"", "spawn", "forkserver"}
    assert [w.version for w in possible_worlds(">=3.14", ("default",), ("win32",))] == ["3.14", "3.15"]
