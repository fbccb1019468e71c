"""The two processes of the whole suite: what is made once is needed in one of them only."""

from types import SimpleNamespace

import pytest
from xdist.remote import Producer

from recorded.model.paths import PROJECT
from tests.side_by_side import LONG, TOGETHER, InScopes, scope_of

MADE_ONCE = {"snippet_runs": {"programs"}, "runs_with_events": {"programs"}, "site": {"looks", "visits"}}


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
    assert scope_of("tests/browser/test_weight.py::test_a") == scope_of("tests/site/test_links.py::test_b") == "looks"
    assert scope_of("tests/browser/test_play.py::test_a") == scope_of("tests/browser/test_way.py::test_b") == "visits"


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
