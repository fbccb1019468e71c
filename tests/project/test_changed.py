"""What has changed is told by git, and the sample is the same one for the same commit."""

import subprocess
from pathlib import Path

import pytest

from tests.changed import changes
from tests.sampled import drawn


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose main branch has two commits: one wrote three files, one changed snippets/a/two.py."""
    for name in ("snippets/a/one.py", "snippets/a/two.py", "docs/en/a.md"):
        write(tmp_path, name, "first")
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    commit(tmp_path)
    write(tmp_path, "snippets/a/two.py", "second")
    commit(tmp_path)
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x")


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)


def test_on_a_branch_it_is_all_that_differs_from_main(repository: Path) -> None:
    git(repository, "switch", "--quiet", "--create", "work")
    write(repository, "snippets/a/one.run", "committed")
    commit(repository)
    write(repository, "docs/en/a.md", "changed, but not committed")
    write(repository, "snippets/a/new@3.13.run", "not even added")
    found = changes(repository)
    assert found.files == {"snippets/a/one.run", "docs/en/a.md", "snippets/a/new@3.13.run"}
    assert found.below("snippets") == {"a/one", "a/new"}
    assert found.since == "since main"


def test_on_main_it_is_the_last_commit_and_what_is_not_committed(repository: Path) -> None:
    write(repository, "docs/en/a.md", "changed")
    found = changes(repository)
    assert found.files == {"snippets/a/two.py", "docs/en/a.md"}
    assert found.since == "by the last commit and since"


def test_without_git_it_is_said(tmp_path: Path) -> None:
    found = changes(tmp_path)
    assert (found.files, found.commit) == (frozenset(), "")
    assert found.since == "as far as is known, for git tells nothing here"


def test_a_sample_is_as_large_as_it_should_be_and_hangs_on_its_seed() -> None:
    ids = [f"a/{number}" for number in range(100)]
    assert drawn(ids, 10, "one") == drawn(ids[::-1], 10, "one") != drawn(ids, 10, "two")
    assert len(drawn(ids, 10, "one")) == 10 and drawn(ids[:5], 10, "one") == set(ids[:5])
