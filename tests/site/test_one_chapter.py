"""An author can build one chapter only: quickly, without complaints about the others, and never by mistake."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from recorded.model.paths import PROJECT
from recorded.site.one_chapter import chosen, is_kept, pruned


def test_an_unknown_chapter_is_refused_and_the_known_ones_are_named() -> None:
    assert chosen({}) == "" and chosen({"CHAPTER": "locks"}) == "locks"
    with pytest.raises(Abort, match="CHAPTER=lock: there is no such chapter; use one of: .*locks, "):
        chosen({"CHAPTER": "lock"})


def test_the_home_page_and_the_chapter_are_kept() -> None:
    nav = ["index.md", "problems.md", {"Locks": ["locks/index.md", "locks/mutex.md"]}, {"GIL": ["gil/index.md"]}]
    assert pruned(nav, "locks") == ["index.md", {"Locks": ["locks/index.md", "locks/mutex.md"]}]
    assert is_kept("zh/locks/mutex.md", "locks") and is_kept("en/index.md", "locks")
    assert not is_kept("en/gil/index.md", "locks") and not is_kept("en/locks2/index.md", "locks")


def test_one_chapter_is_built_without_complaints_but_is_no_strict_build(tmp_path: Path) -> None:
    mkdocs = Path(sys.executable).with_name("mkdocs")
    ended = subprocess.run(
        [mkdocs, "build", "--strict", "-d", str(tmp_path)],
        cwd=PROJECT,
        env={**os.environ, "CHAPTER": "queues", "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    warnings = [row for row in ended.stderr.splitlines() if row.startswith("WARNING")]
    assert warnings and all("CHAPTER is set" in row for row in warnings), ended.stderr
    assert ended.returncode == 1
