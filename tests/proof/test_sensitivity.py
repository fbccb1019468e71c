"""The tool that alters programs alters what it says, and its list of survivors speaks of changes that it makes."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from recorded.model.header import Header
from recorded.model.snippet import Snippet, readable_snippets
from recorded.proof import sensitivity
from recorded.proof.sensitivity import LEAST, control_of, known_reasons, mutants
from recorded.runner.execute import Execution

SOURCE = """\
import threading

lock = threading.Lock()


def add() -> None:
    with lock:
        counter.value = 1
        print("added")


pairs = zip("a", "b", strict=True)
thread = threading.Thread(target=add, daemon=True)
thread.start()
thread.join()
"""


def test_one_thing_is_changed_at_a_time_and_lines_keep_their_numbers() -> None:
    snippet = Snippet("a/b", Path("a/b.py"), SOURCE, Header())
    found = {mutant.change: mutant for mutant in mutants(snippet)}
    assert list(found) == [
        "removed: thread.start()",
        "removed: thread.join()",
        "removed: with lock",
        "removed: counter.value = 1",
        "changed daemon: True",
    ]
    rows = SOURCE.splitlines()
    for mutant in found.values():
        changed = mutant.source.splitlines()
        assert len(changed) == len(rows)
        assert [n for n, (one, other) in enumerate(zip(rows, changed, strict=True), 1) if one != other] == [mutant.line]
    assert "    if True:" in found["removed: with lock"].source
    assert "daemon=False" in found["changed daemon: True"].source


ENDED = Execution((), "", "", "exit 0", seconds=0.0, cpu=0.0)


@pytest.mark.parametrize(
    ("seconds", "holds", "limit"),
    [([0.1, 0.2, 0.2], True, LEAST), ([9.0, 9.5, 9.2], True, 19.0), ([20.0] * 3, True, 30.0), ([0.1], False, None)],
)
def test_a_changed_program_has_twice_the_time_of_the_unchanged(
    seconds: list[float], holds: bool, limit: float | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else one that takes long would be ended, and every change of it would seem to be noticed."""
    ended = iter(replace(ENDED, seconds=each) for each in seconds)
    limits = []
    monkeypatch.setattr(sensitivity, "execute", lambda *of, timeout, **more: limits.append(timeout) or next(ended))
    monkeypatch.setattr(sensitivity, "judge", lambda observed: holds)
    python = SimpleNamespace(path="python", world=SimpleNamespace(start=""))
    assert control_of(Snippet("a/b", tmp_path / "b.py", SOURCE, Header(timeout=30.0)), python) == limit
    assert limits == [30.0] * len(seconds)


@pytest.mark.book
def test_each_reason_is_for_a_change_that_is_made() -> None:
    made = {mutant.name for snippet in readable_snippets().values() for mutant in mutants(snippet)}
    gone = sorted(set(known_reasons()) - made)
    assert not gone, "remove from recorded/proof/survivors.txt, or correct: " + "; ".join(gone)
