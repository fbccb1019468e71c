"""What pages show of `check_orders.py` is what it says: each session, played again, goes as it stands in its file."""

import re
import sys
from pathlib import Path

import pytest

from recorded.model.driven import read_driven
from recorded.model.session import session_ids, session_path
from recorded.model.snippet import read_snippet
from recorded.runner.interpreter import recording_python
from recorded.site.session import SessionError, played

PYTHONS = sorted({sys.executable, recording_python()})


@pytest.mark.parametrize("id", session_ids())
def test_a_session_goes_today_as_it_is_shown(id: str) -> None:
    for python in PYTHONS:
        found = played(read_snippet(id), python)
        assert found == session_path(id).read_text("utf-8"), f"{python}: run python -m recorded session {id}"


def test_the_checker_and_the_graph_of_all_states_count_the_same() -> None:
    """Two ways: one tries every schedule and counts those that each stands for, one walks through all states."""
    driven = read_driven(read_snippet("foundations/three_each"))
    told = session_path("foundations/three_each").read_text("utf-8")
    counts = re.search(r"(\d+) schedules, (\d+) of them fail", told)
    assert tuple(map(int, counts.groups())) == (driven.schedules, driven.reaching)


@pytest.mark.parametrize("command", ["rm three_each.py", 'echo "assert 1" >> other.py', "python three_each.py"])
def test_a_session_has_no_other_commands(command: str, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.py").write_text("n = 1\n", encoding="utf-8")
    session_path("a/b", tmp_path).write_text(f"$ {command}\n", encoding="utf-8")
    with pytest.raises(SessionError, match=r"a/b\.session:1: nobody knows the command"):
        played(read_snippet("a/b", tmp_path), sys.executable)
