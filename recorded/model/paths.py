"""Where things are: the project's folder and what lies in it."""

from collections.abc import Iterable
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SNIPPETS = PROJECT / "snippets"
DOCS = PROJECT / "docs"
EXERCISES = DOCS / "exercise-source"
GLOSSARY = DOCS / "glossary"
NOTEBOOKS = DOCS / "measured"  # prose and programs of the pages that are notebooks
REPORTS = PROJECT / "verification"
PROOFS = PROJECT / "proofs"


def from_project(path: Path) -> Path:
    """The path as a message names it: from the project's folder, if it is in there."""
    return path.relative_to(PROJECT) if path.is_relative_to(PROJECT) else path


def written(files: Iterable[Path]) -> tuple[tuple[Path, int], ...]:
    """Files, each with when it was last written, in nanoseconds: as long as this is the same, so are the files."""
    return tuple((file, file.stat().st_mtime_ns) for file in files)
