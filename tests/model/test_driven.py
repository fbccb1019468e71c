"""What a program that readers drive says of itself, and what is counted from its states."""

import json
from pathlib import Path

import pytest

from recorded.model.drive import read_drive
from recorded.model.driven import read_driven
from recorded.model.header import SnippetError
from recorded.model.snippet import Snippet, read_snippet

GOAL = '[goal]\nen = "lose one"\nzh = "丢一个"\n'
# Ada or Bob goes first; then it is over, and what is printed tells who did
TABLE = {
    "actors": ["Ada", "Bob"],
    "shared": ["n"],
    "things": [],
    "standings": [[1, "write", "n", 1, [], []], [0, "over", "", 0, [], []]],
    "values": [["0"], ["1"], ["2"]],
    "holdings": [[]],
    "said": [[], [["main", "Ada"]], [["main", "Bob"]]],
    "endings": [["exit 0", ""], ["hang", ""]],
    "states": [
        [[0, 0], 0, 0, 0, [1, 3]],
        [[1, 0], 1, 0, 0, [-1, 2]],
        [[1, 1], 2, 0, 1, [-1, -1], 0],
        [[0, 1], 1, 0, 0, [4, -1]],
        [[1, 1], 2, 0, 2, [-1, -1], 1],
    ],
}


@pytest.fixture
def snippet(tmp_path: Path) -> Snippet:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/p.py").write_text("import threading\n", encoding="utf-8")
    return read_snippet("a/p", tmp_path)


def say(snippet: Snippet, toml: str, states: object = TABLE) -> None:
    snippet.path.with_suffix(".drive.toml").write_text(toml, encoding="utf-8")
    text = states if isinstance(states, str) else json.dumps(states)
    snippet.path.with_suffix(".states.json").write_text(text, encoding="utf-8")


def test_a_program_without_a_goal_is_not_driven(snippet):
    assert read_drive(snippet) is None and read_driven(snippet) is None


@pytest.mark.parametrize(
    ("reach", "reaching", "turns"),
    [("^Bob$", 1, ["Bob", "Ada"]), ("n = 2", 2, ["Ada", "Bob"]), ("^hang$", 1, ["Bob", "Ada"]), ("n = 3", 0, None)],
)
def test_endings_are_counted_by_schedules_and_shown_by_one(snippet, reach, reaching, turns):
    say(snippet, f"reach = '{reach}'\n{GOAL}")
    driven = read_driven(snippet)
    assert (driven.schedules, driven.reaching) == (2, reaching)
    first = next(iter(driven.endings))
    assert first.reached is bool(reaching)  # what is asked for comes first
    if turns:
        assert driven.schedule(first) == turns


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("reach = 'x'\n", "the goal must be told in both languages"),
        ("reach = 'x'\n[goal]\nen = 'x'\n", "the goal must be told in both languages"),
        (GOAL, "the goal must be told in both languages, and what reaches it"),
        ("reach = '('\n" + GOAL, "'reach' is no regular expression"),
        ("reach = 'x'\nwithout = 'y'\n" + GOAL, "'without' is no list of lines"),
        ("reach = 'x'\nfrom = 'y'\n" + GOAL, "nobody knows 'from'"),
        ("reach = x\n", r"p.drive.toml:1: it is not TOML"),
    ],
)
def test_a_goal_that_breaks_the_rules_names_its_file_and_the_mend(snippet, toml, message):
    say(snippet, toml)
    with pytest.raises(SnippetError, match=message):
        read_drive(snippet)


@pytest.mark.parametrize("states", ["{", "[]", '{"actors": []}'])
def test_states_that_are_none_are_refused_with_the_command_that_makes_them(snippet, states):
    say(snippet, f"reach = 'x'\n{GOAL}", states)
    with pytest.raises(SnippetError, match="run python -m recorded states a/p"):
        read_driven(snippet)


def test_missing_states_are_refused_too(snippet):
    snippet.path.with_suffix(".drive.toml").write_text(f"reach = 'x'\n{GOAL}", encoding="utf-8")
    with pytest.raises(SnippetError, match="the states of the program are missing; run python -m recorded states a/p"):
        read_driven(snippet)
