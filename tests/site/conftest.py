"""What the tests of the site share."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from tests.site.serving import Server

LOCKS = ("requirements.txt", "requirements-engines.txt")
FILES = ("mkdocs.yml", "hooks.py", "CHANGELOG.md", "CHANGELOG.zh.md", *LOCKS)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[str], Server]]:
    """Serves a copy of the project, of which one chapter is built."""
    project, servers = tmp_path / "project", []
    for folder in ("docs", "recorded", "snippets"):
        shutil.copytree(PROJECT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(PROJECT / name, project)

    def started(chapter: str) -> Server:
        servers.append(Server(project, tmp_path / "site", chapter))
        assert servers[-1].build()["ended"] == ""
        return servers[-1]

    yield started
    for server in servers:
        server.end()
