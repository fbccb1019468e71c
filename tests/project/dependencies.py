"""What the project depends on: by pyproject.toml, and by its locks."""

import re
import tomllib

from recorded.model.engines import ENGINES_LOCK, LOCK
from recorded.model.paths import PROJECT

# each lock with what it is made of
LOCKS = {lock.name: lock.read_text(encoding="utf-8") for lock in (LOCK, ENGINES_LOCK)}
_PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))


def pinned() -> dict[str, str]:
    """The direct dependencies of the book and their versions, from pyproject.toml."""
    return dict(dependency.split("==") for dependency in _PYPROJECT["project"]["dependencies"])


def pinned_engines() -> set[tuple[str, str]]:
    """The packages of the group engines, each with its version; one may have another on an older Python."""
    group = _PYPROJECT["dependency-groups"]["engines"]
    return {tuple(dependency.partition(";")[0].split("==")) for dependency in group}


def locked(lock: str = LOCK.name) -> dict[str, set[str]]:
    """All packages of a lock and their versions; there may be another for an older Python."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", LOCKS[lock], re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found
