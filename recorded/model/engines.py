"""The engines: heavy packages that some programs need and the book itself does not. They have a lock of their own."""

import re
from functools import lru_cache
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from recorded.model.header import Header
from recorded.model.paths import PROJECT

LOCK = PROJECT / "requirements.txt"  # what the book needs
ENGINES_LOCK = PROJECT / "requirements-engines.txt"  # what the group `engines` of pyproject.toml needs


def needed(header: Header) -> dict[str, str]:
    """The packages that a header names: each as it is written there, and in normal form."""
    names = [Requirement(text).name for text in header.dependencies]
    return {name: canonicalize_name(name) for name in names}


def engines_of(header: Header) -> list[str]:
    """Those of a header's packages that only the engines' lock has, as they are written there."""
    return [name for name, normal in needed(header).items() if normal in engines()]


@lru_cache
def engines() -> frozenset[str]:
    """The packages that only the engines' lock has, in normal form."""
    return locked(ENGINES_LOCK) - locked(LOCK)


def locked(lock: Path) -> frozenset[str]:
    """The packages in a lock, in normal form."""
    names = re.findall(r"^([\w.-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return frozenset(map(canonicalize_name, names))
