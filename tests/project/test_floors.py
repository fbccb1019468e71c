"""A run leaves out the engine's own tests where nothing on which they rest has changed, and says so."""

import pytest

from recorded.model.paths import PROJECT
from tests import floors
from tests.changed import Changes
from tests.floors import rests_on, untouched

WAY_IN = "tests/guide/test_way_in.py"
ALL = ["tests/runner/", "tests/proof/", "tests/site/", WAY_IN]


def test_the_floors_are_those_that_imports_are_held_to() -> None:
    assert floors.floors()[0] == ["pages"] and floors.floors()[-1] == ["model"]
    assert {name for layer in floors.floors() for name in layer} >= {*floors.TESTED}


def test_everything_on_which_tests_rest_is_there() -> None:
    for folder in ALL:
        assert [name for name in rests_on(folder) if not (PROJECT / name).exists()] == []
    with pytest.raises(KeyError):
        rests_on("tests/browser/")


@pytest.mark.parametrize(
    ("changed", "left"),
    [
        ("docs/en/locks/mutex.md", ALL),
        ("snippets/locks/mutex.py", ALL),
        ("recorded/pages/general.py", ["tests/runner/", "tests/proof/", "tests/site/"]),
        ("recorded/proof/isolation.py", ["tests/runner/", "tests/site/"]),
        ("recorded/site/theme/main.html", ["tests/runner/", "tests/proof/"]),
        ("recorded/model/states.py", []),
        ("tests/runner/test_pool.py", ["tests/proof/", "tests/site/", WAY_IN]),
        ("mkdocs.yml", ["tests/runner/", "tests/proof/"]),
        ("CONTRIBUTING.zh.md", ["tests/runner/", "tests/proof/", "tests/site/"]),
        ("requirements.txt", []),
    ],
)
def test_a_change_brings_the_tests_of_its_floor_and_of_those_above(changed: str, left: list[str]) -> None:
    assert untouched([changed]) == left


class Item:
    """A test, as far as floors asks."""

    def __init__(self, nodeid: str, *fixtures: str) -> None:
        self.nodeid, self.fixturenames = nodeid, fixtures

    def get_closest_marker(self, name: str) -> bool:
        return "test_reasons" in self.nodeid


class Config:
    """A run of the whole suite, or of named tests, as far as floors asks."""

    class ArgsSource:
        ARGS, TESTPATHS = "args", "testpaths"

    def __init__(self, source: str = "testpaths", **options: object) -> None:
        self.args_source, self.options, self.left_out = source, options, []
        self.hook = self

    def getoption(self, name: str) -> object:
        return self.options.get(name.lstrip("-"))

    def pytest_deselected(self, items: list[Item]) -> None:
        self.left_out += [item.nodeid for item in items]


@pytest.mark.parametrize(
    ("config", "everything", "commit", "left"),
    [
        (Config(), "", "c0", ["tests/runner/test_pool.py::test_a"]),
        (Config(), "1", "c0", []),
        (Config(), "", "", []),
        (Config(whole=True), "", "c0", []),
        (Config("args"), "", "c0", []),
        (Config(keyword="join"), "", "c0", []),
    ],
)
def test_only_the_whole_suite_leaves_out_and_never_what_looks_at_the_book(
    config: Config, everything: str, commit: str, left: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_FLOORS", everything)
    monkeypatch.setattr(floors, "changes", lambda: Changes(frozenset(["docs/en/a.md"]), "since main", commit))
    kept = ["tests/site/test_links.py::test_c", "tests/proof/test_reasons.py::test_d"]
    names = ["tests/runner/test_pool.py::test_a", "tests/model/test_record.py::test_b"]
    items, said = [Item(name, *["site"] * ("links" in name)) for name in names + kept], []
    floors.deselect(config, items, said)
    assert config.left_out == left
    assert [item.nodeid for item in items] == [name for name in names if name not in left] + kept
    assert bool(said) == bool(left) and all("left out: 1 tests" in one for one in said)
