"""A run leaves out the engine's own tests where nothing on which they rest has changed, and says so."""

import re

import pytest

from recorded.model.paths import PROJECT
from tests import floors
from tests.changed import Changes
from tests.floors import rests_on, untouched

WIDGETS = [*floors.WIDGETS]
PATHS, TABS, WAY = (f"tests/browser/test_{name}.py" for name in ("paths", "tabs", "way"))
ALL = ["tests/runner/", "tests/proof/", "tests/site/", floors.WAY_IN, *WIDGETS]


def test_the_floors_are_those_that_imports_are_held_to() -> None:
    assert floors.floors()[0] == ["pages"] and floors.floors()[-1] == ["model"]
    assert {name for layer in floors.floors() for name in layer} >= {*floors.TESTED}


def test_everything_on_which_tests_rest_is_there() -> None:
    for folder in ALL:
        assert [name for name in rests_on(folder) if not (PROJECT / name).exists()] == []
    with pytest.raises(KeyError):
        rests_on("tests/browser/")


@pytest.mark.parametrize("name", WIDGETS)
def test_the_pages_that_are_visited_are_named(name: str) -> None:
    source = (PROJECT / name).read_text(encoding="utf-8")
    paths = re.findall(r'["}]([\w-]+)/(?:[\w-]+/?)*"', source)
    pages = PROJECT / "docs/en"
    places = {place for path in paths for place in (path, f"{path}.md") if (pages / place).exists()}
    assert places and places <= {*floors.WIDGETS[name]}


@pytest.mark.parametrize(
    ("changed", "left"),
    [
        ("docs/en/pools/map.md", ALL),
        ("snippets/pools/map_order.py", ALL),
        ("snippets/locks/noodles_and_fork.py", [*ALL[:4], PATHS, TABS]),
        ("docs/zh/gil/ways-round.md", [one for one in ALL if one not in (TABS, WAY)]),
        ("docs/en/paths.md", [one for one in ALL if one != PATHS]),
        ("docs/zh/cheatsheet.md", ALL[:-1]),
        ("docs/assets/extras/play.js", ALL[:4]),
        ("recorded/pages/general.py", [*ALL[:3], *WIDGETS]),
        ("recorded/proof/isolation.py", ["tests/runner/", "tests/site/", *WIDGETS]),
        ("recorded/site/theme/main.html", ["tests/runner/", "tests/proof/"]),
        ("recorded/model/states.py", []),
        ("tests/runner/test_pool.py", ALL[1:]),
        ("mkdocs.yml", ["tests/runner/", "tests/proof/"]),
        ("CONTRIBUTING.zh.md", [*ALL[:3], *WIDGETS]),
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
