"""The processor time of a run is that of all that the program starts: from it follows what time was possible."""

import os
import sys
from pathlib import Path

import pytest

from recorded.runner.execute import execute

BUSY = "end = time.process_time() + 0.3\nwhile time.process_time() < end:\n    pass\n"


def program(folder: Path, code: str) -> Path:
    path = folder / "busy.py"
    path.write_text(f"import os, time\n\n{code}")
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to the keeper")
def test_that_of_a_child_which_nobody_awaits_counts(tmp_path) -> None:
    """As that of a fork server's workers, which the program never gets to know."""
    execution = execute(program(tmp_path, f"if os.fork():\n    os._exit(0)\n{BUSY}"))
    assert execution.ending == "exit 0" and execution.cpu >= 0.3


@pytest.mark.skipif(os.name != "posix", reason="Windows has no keeper, which adds up the processor time")
def test_that_of_a_program_which_is_ended_counts(tmp_path) -> None:
    execution = execute(program(tmp_path, "while True:\n    pass\n"), timeout=2)
    assert execution.ending == "hang" and execution.cpu > 0


@pytest.mark.skipif(os.name != "posix", reason="Windows has no keeper, which adds up the processor time")
def test_that_of_awaited_children_counts_once(tmp_path) -> None:
    execution = execute(program(tmp_path, f"if os.fork():\n    os.wait()\n    os._exit(0)\n{BUSY}os._exit(0)\n"))
    assert execution.ending == "exit 0" and 0.3 <= execution.cpu < 0.58
