"""What the project depends on: by pyproject.toml, and by its lock."""

import re
import tomllib

from recorded.model.paths import PROJECT

LOCK = (PROJECT / "requirements.txt").read_text(encoding="utf-8")


def pinned() -> dict[str, str]:
    """The direct dependencies and their versions, from pyproject.toml."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return dict(dependency.split("==") for dependency in project["dependencies"])


def locked() -> dict[str, str]:
    """All packages of the lock and their versions."""
    return dict(re.findall(r"^([\w-]+)==([\w.]+)", LOCK, re.MULTILINE))
