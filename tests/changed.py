"""What has changed since the last commit on the main branch, as git knows it."""

import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from recorded.model.paths import PROJECT

MAIN = ("origin/main", "main")


@dataclass(frozen=True)
class Changes:
    """files: that were changed, added or removed, from the project's folder; since: what, in words; commit: that is
    checked out, empty where git knows none."""

    files: frozenset[str]
    since: str
    commit: str

    def below(self, folder: str) -> set[str]:
        """The changed files in a folder, without it and without their suffixes; for a record that is its program."""
        inside = (file.removeprefix(f"{folder}/") for file in self.files if file.startswith(f"{folder}/"))
        return {file.rpartition(".")[0].partition("@")[0] for file in inside}


@cache
def changes(project: Path = PROJECT) -> Changes:
    """What differs between the working tree and the main branch; on the main branch itself, what its last commit and
    the working tree have changed. No file where git knows nothing of the project."""
    commit = _git(project, "rev-parse", "HEAD").strip()
    if not commit:
        return Changes(frozenset(), "as far as is known, for git tells nothing here", "")
    main = next((name for name in MAIN if _git(project, "rev-parse", "--verify", "--quiet", name)), "HEAD")
    base = _git(project, "merge-base", "HEAD", main).strip()
    since = f"since {main}"
    if base in ("", commit):
        base = _git(project, "rev-parse", "--verify", "--quiet", "HEAD~1").strip() or commit
        since = "since the last commit" if base == commit else "by the last commit and since"
    listed = _git(project, "diff", "--name-only", "--no-renames", "--relative", "-z", base)
    listed += _git(project, "ls-files", "--others", "--exclude-standard", "-z")
    return Changes(frozenset(filter(None, listed.split("\0"))), since, commit)


def _git(project: Path, *arguments: str) -> str:
    """What git answers; empty where it cannot."""
    try:
        asked = subprocess.run(["git", *arguments], cwd=project, capture_output=True, encoding="utf-8")
    except OSError:
        return ""
    return "" if asked.returncode else asked.stdout
