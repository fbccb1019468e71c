"""The tool that alters programs alters what it says, and its list of survivors speaks of changes that it makes."""

from pathlib import Path

import pytest

from recorded.model.header import Header
from recorded.model.snippet import Snippet, readable_snippets
from recorded.proof.sensitivity import known_reasons, mutants

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


@pytest.mark.book
def test_each_reason_is_for_a_change_that_is_made() -> None:
    made = {mutant.name for snippet in readable_snippets().values() for mutant in mutants(snippet)}
    gone = sorted(set(known_reasons()) - made)
    assert not gone, "remove from recorded/proof/survivors.txt, or correct: " + "; ".join(gone)
