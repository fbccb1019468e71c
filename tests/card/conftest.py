"""What the tests of cards share."""

from pathlib import Path

import pytest

from recorded.model.record import format_run
from tests.card.programs import MARKED, PLAIN, RUN, write


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder of programs: a/plain, a/marked, a/actors (with a run)."""
    folder = tmp_path / "snippets"
    (folder / "a").mkdir(parents=True)
    write(folder, "plain.py", PLAIN)
    write(folder, "marked.py", MARKED)
    write(folder, "actors.py", "import threading\n")
    write(folder, "actors.run", format_run(RUN))
    return folder
