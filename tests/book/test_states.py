"""What readers drive is what the programs do: their states, computed again on the Pythons at hand, are in the files."""

import gzip
import os
import sys

import pytest

from recorded.model.drive import drive_path, read_drive, states_path
from recorded.model.driven import read_driven
from recorded.model.paths import SNIPPETS
from recorded.model.snippet import read_snippet, readable_snippets
from recorded.proof.driven.command import LARGEST
from recorded.proof.driven.computed import computed, written
from recorded.runner.interpreter import recording_python
from tests.sampled import driven

DRIVEN = [id for id, snippet in readable_snippets().items() if drive_path(snippet).exists()]
PYTHONS = {sys.executable, recording_python(), os.environ.get("FREE_THREADED_PYTHON") or sys.executable}


@pytest.mark.sampled(by=driven, parameter="id")
@pytest.mark.parametrize("id", DRIVEN)
def test_the_states_of_a_program_are_the_same_on_every_python(id: str) -> None:
    snippet = read_snippet(id)
    for python in sorted(PYTHONS):
        found = written(computed(snippet, read_drive(snippet), python))
        assert found == states_path(snippet).read_text("utf-8"), f"{python}: run python -m recorded states {id}"


@pytest.mark.parametrize("id", DRIVEN)
def test_the_states_of_a_program_are_sent_in_a_moment(id: str) -> None:
    assert len(gzip.compress(states_path(read_snippet(id)).read_bytes(), mtime=0)) <= LARGEST


def test_no_states_are_left_behind() -> None:
    beside = {path.name.partition(".")[0] for path in SNIPPETS.glob("*/*.drive.toml")}
    assert beside == {path.name.partition(".")[0] for path in SNIPPETS.glob("*/*.states.json")}
    assert len(DRIVEN) == len(list(SNIPPETS.glob("*/*.drive.toml")))


def test_in_every_chapter_there_is_something_to_break_and_a_cure_that_cannot_be_broken() -> None:
    reaching: dict[str, list[int]] = {}
    for id in DRIVEN:
        reaching.setdefault(id.partition("/")[0], []).append(read_driven(read_snippet(id)).reaching)
    assert set(reaching) == {"asyncio", "foundations", "gil", "locks", "queues", "threads"}
    assert all(any(counts) for counts in reaching.values())
    assert all(0 in counts for chapter, counts in reaching.items() if chapter != "foundations")
