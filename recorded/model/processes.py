"""Whether a program starts processes of multiprocessing, so that it matters which method they are started by.

It is told by the program's text, before anything runs. Whoever runs programs hears from them whether they did, and
complains of one whose text does not tell.
"""

import re
from pathlib import Path

_NAMED = re.compile(r"\b(?:multiprocessing|ProcessPoolExecutor)\b")


def uses_processes(source: str) -> bool:
    """Whether the text of a program, or of one that it hands to another Python, names what starts processes."""
    return bool(_NAMED.search(source))


def neighbours_use_processes(folder: Path) -> bool:
    """Whether a program of this folder does."""
    paths = sorted(path for path in folder.glob("*.py") if path.is_file())
    return any(uses_processes(path.read_text("utf-8", "replace")) for path in paths)
