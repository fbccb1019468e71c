"""Which tests of the engine a run takes: where nothing on which they rest has changed, none.

Those of a floor rest on it and on the floors below. What is left out runs with ALL_FLOORS=1, as in .ci/run and the
workflows, or with --whole. Tests that look at the book (its pages, programs, records, the built site) and the quick
ones of the two lowest floors always run.
"""

import os
import tomllib
from collections.abc import Iterable, Iterator

import pytest

from recorded.model.header import LANGUAGES
from recorded.model.paths import PROJECT
from tests.changed import changes

TESTED = ("runner", "proof", "site")  # the floors that have slow tests of their own, in folders of the same name
WAY_IN = "tests/guide/test_way_in.py"
# what the engine draws and what its scripts do, tried in a browser; on pages of these chapters, and on these pages
WIDGETS = {
    "tests/browser/test_ask_first.py": ("locks", "queues"),
    "tests/browser/test_drive.py": ("locks",),
    "tests/browser/test_paths.py": ("paths.md",),
    "tests/browser/test_play.py": ("coroutines", "locks"),
    "tests/browser/test_tabs.py": ("gil", "processes"),
    "tests/browser/test_way.py": ("cheatsheet.md", "index.md", "gil", "locks", "processes", "threads"),
}
# what tests of the book ask for, whatever folder they stand in; others say so by the marker `book`
OF_THE_BOOK = {"site", "visit", "browser", "snippet_id", "inline_snippet_id", "run_snippet_id", "threaded_snippet_id"}
# what is below every floor
GROUND = ("pyproject.toml", "requirements.txt", "requirements-engines.txt", "tests/conftest.py", "tests/fixtures/")
BUILT_WITH = ("hooks.py", "mkdocs.yml")
GUIDE_FILES = ("README.md", "README.zh.md", "CONTRIBUTING.md", "CONTRIBUTING.zh.md")


def floors() -> list[list[str]]:
    """The engine's floors from the top, as the contract in pyproject.toml has them; those side by side together."""
    with (PROJECT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [[name.strip().removeprefix("recorded.") for name in layer.split("|")] for layer in layers]


def visited(places: Iterable[str]) -> Iterator[str]:
    """The files and folders (with a slash) that chapters are made of, or single pages."""
    for place in places:
        yield from (f"docs/{language}/{place}" + "/" * (not place.endswith(".md")) for language in LANGUAGES)
        if not place.endswith(".md"):
            yield f"snippets/{place}/"


def rests_on(tests: str) -> tuple[str, ...]:
    """The files and folders (with a slash) on which the tests in a folder such as ``tests/runner/`` rest, or in a file.
    Raises KeyError for tests that always run."""
    if tests in WIDGETS:
        drawn = ("docs/assets/", "recorded/site/", "recorded/card/", "recorded/model/", "tests/browser/")
        return (*drawn, *visited(WIDGETS[tests]), *BUILT_WITH, *GROUND)
    if tests == WAY_IN:
        return ("tests/guide/", "recorded/", "tests/book/", *GUIDE_FILES, *BUILT_WITH, *GROUND)
    floor = tests.removeprefix("tests/").removesuffix("/")
    if floor not in TESTED:
        raise KeyError(tests)
    layers = floors()
    place = next(place for place, layer in enumerate(layers) if floor in layer)
    below = [name for layer in layers[place + 1 :] for name in layer]
    built_with = BUILT_WITH if floor == "site" else ()
    return (tests, *(f"recorded/{name}/" for name in (floor, *below)), *built_with, *GROUND)


def untouched(files: Iterable[str]) -> list[str]:
    """The tests that rest on none of these changed files: their folders (with a slash) and files."""
    changed = tuple(files)
    every = [*(f"tests/{floor}/" for floor in TESTED), WAY_IN, *WIDGETS]
    return [tests for tests in every if not any(file.startswith(rests_on(tests)) for file in changed)]


def deselect(config: pytest.Config, items: list[pytest.Item], said: list[str]) -> None:
    """Takes from the items those of floors that have not changed, and says so; nothing where tests are chosen, where
    all floors are wanted, or where git knows of no change."""
    chosen = config.args_source is config.ArgsSource.ARGS or config.getoption("keyword") or config.getoption("markexpr")
    if chosen or config.getoption("--whole") or os.environ.get("ALL_FLOORS") or not changes().commit:
        return
    resting = tuple(untouched(changes().files))
    left_out = [item for item in items if resting and item.nodeid.startswith(resting) and not _of_the_book(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        without = set(left_out)
        items[:] = [item for item in items if item not in without]
        said.append(
            f"left out: {len(left_out)} tests of the engine, in {', '.join(resting)}; nothing on which they rest was"
            f" changed {changes().since}; ALL_FLOORS=1 takes them"
        )


def _of_the_book(item: pytest.Item) -> bool:
    asks = OF_THE_BOOK & set(getattr(item, "fixturenames", ())) or item.get_closest_marker("book")
    return bool(asks) and not item.nodeid.startswith(tuple(WIDGETS))
