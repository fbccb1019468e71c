"""A copy of the engine and its tests with other programs, and what is said when a Python is called there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from recorded.model.paths import PROJECT


def copy_project(root: Path, programs: dict[str, bytes | None]) -> Path:
    """A copy of the project with these files in one chapter; None makes a folder."""
    for folder in ("recorded", "tests", "docs/glossary"):
        shutil.copytree(PROJECT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "requirements.txt", "requirements-engines.txt", "mkdocs.yml"):
        shutil.copy(PROJECT / name, root / name)
    chapter = root / "snippets/chapter"
    chapter.mkdir(parents=True)
    for name, content in programs.items():
        if content is None:
            (chapter / name).mkdir()
        else:
            (chapter / name).write_bytes(content)
    return root


def said(project: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """The exit code and all that a Python says that is called in the project."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8", "timeout": 120}
    ended = subprocess.run([sys.executable, *arguments], cwd=project, env=os.environ | environment, **options)
    return ended.returncode, ended.stdout
