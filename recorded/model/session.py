"""Where a terminal session stands in which a reader checks a program: `name.session`, beside the program."""

from pathlib import Path

from recorded.model.paths import SNIPPETS

SUFFIX = ".session"


def session_path(id: str, root: Path = SNIPPETS) -> Path:
    """Of a program, by its id; whether there is one or not."""
    return root / f"{id}{SUFFIX}"


def session_ids(root: Path = SNIPPETS) -> list[str]:
    """The programs that have one, in order."""
    return sorted(f"{path.parent.name}/{path.stem}" for path in root.glob(f"*/*{SUFFIX}"))
