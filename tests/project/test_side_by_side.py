"""The two processes of the whole suite: what is made once is needed in one of them only, or shared."""

import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from xdist.remote import Producer

from recorded.model.paths import PROJECT
from tests.side_by_side import LONG, TOGETHER, InScopes, made_once, scope_of

fcntl = pytest.importorskip("fcntl", reason="a system without these locks runs the suite in one process")

MADE_ONCE = {"snippet_runs": {"programs"}, "runs_with_events": {"programs"}}


def test_each_test_stands_with_those_that_need_the_same(request: pytest.FixtureRequest) -> None:
    for item in request.session.items:
        for name in MADE_ONCE.keys() & set(getattr(item, "fixturenames", ())):
            assert scope_of(item.nodeid) in MADE_ONCE[name], f"{item.nodeid}: name its file in tests/side_by_side.py"


def test_each_name_in_the_table_is_there() -> None:
    named = [*LONG, *(name for names in TOGETHER.values() for name in names)]
    assert [name for name in named if not (PROJECT / name).exists()] == []


def test_a_file_keeps_its_tests_together() -> None:
    one, other = "tests/model/test_record.py::test_a[x::y]", "tests/model/test_record.py::test_b"
    assert scope_of(one) == scope_of(other) == "tests/model/test_record.py"
    programs = ["tests/book/test_programs.py::test_a", "tests/book/test_recording.py::test_b"]
    assert {scope_of(one) for one in programs} == {"programs"}


def test_what_is_shared_is_made_by_the_first_and_waited_for_by_the_other(tmp_path: Path) -> None:
    made, begun = [], threading.Event()

    def make() -> None:
        begun.set()
        made.append(len(made))

    with (tmp_path / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        both = [threading.Thread(target=made_once, args=(tmp_path / "site", make)) for _ in range(2)]
        for thread in both:
            thread.start()
        assert not begun.wait(0.2)
    for thread in both:
        thread.join()
    assert made == [0]


def test_what_could_not_be_made_is_tried_by_the_other_too(tmp_path: Path) -> None:
    def fail() -> None:
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        made_once(tmp_path / "site", fail)
    made = []
    made_once(tmp_path / "site", lambda: made.append("site"))
    assert made == ["site"]


def test_the_process_with_the_lock_gets_the_programs_whoever_is_ready_first() -> None:
    class Node:
        shutting_down = False

        def __init__(self, name: str) -> None:
            self.gateway = SimpleNamespace(id=name)
            self.sent: list[int] = []

        def send_runtest_some(self, places: list[int]) -> None:
            self.sent += places

        def shutdown(self) -> None:
            pass

    option = SimpleNamespace(loadscopereorder=False)
    config = SimpleNamespace(getvalue=lambda name: ["2*popen"], option=option)
    scheduler = InScopes(config, Producer("scheduler", enabled=False))
    late, early = Node("gw0"), Node("gw1")
    tests = ["tests/book/test_programs.py::test_a", "tests/browser/test_weight.py::test_b"]
    for node in (early, late):
        scheduler.add_node(node)
        scheduler.add_node_collection(node, tests)
    scheduler.schedule()
    assert (late.sent, early.sent) == ([0], [1])
