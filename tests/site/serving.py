"""A process that builds a project as `mkdocs serve` does, and what one asks of the sites that it builds."""

import json
import os
import subprocess
import sys
from pathlib import Path

from recorded.model.paths import PROJECT

REBUILDS = PROJECT / "tests/fixtures/site/rebuilds.py"


class Server:
    """A process that builds a project again and again, as `mkdocs serve` does."""

    def __init__(self, project: Path, site: Path, chapter: str) -> None:
        self.site, self.project = site, project
        environment = {**os.environ, "CHAPTER": chapter, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "encoding": "utf-8"}
        self.process = subprocess.Popen([sys.executable, REBUILDS], cwd=project, env=environment, **pipes)

    def build(self) -> dict:
        """Build once more; what was made, and how it ended."""
        return self._ask("again", self.site)

    def built_anew(self, site: Path) -> Path:
        """Build with a process that knows nothing."""
        assert self._ask("anew", site)["ended"] == ""
        return site

    def _ask(self, how: str, site: Path) -> dict:
        self.process.stdin.write(f"{how} {site}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self) -> None:
        """End the process."""
        self.process.communicate()
        assert self.process.returncode == 0


def contents(site: Path) -> dict[str, bytes]:
    """Every file of a site."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def changed(path: Path, old: str, new: str) -> None:
    """Change a file as an author does."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def differing(one: Path, other: Path) -> list[str]:
    """The files that are not the same in two sites."""
    first, second = contents(one), contents(other)
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
