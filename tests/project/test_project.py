"""The project's own files agree with each other."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from recorded.model.engines import ENGINES_LOCK, LOCK, engines, needed
from recorded.model.paths import PROJECT
from recorded.model.snippet import readable_snippets
from tests.project.dependencies import LOCKS, locked, pinned, pinned_engines

READMES = ("README.md", "README.zh.md")


def test_the_lock_agrees_with_the_pinned_dependencies() -> None:
    missing = {name: version for name, version in pinned().items() if locked().get(name) != {version}}
    assert not missing, f"requirements.txt does not hold {missing}; refresh it with the command in CONTRIBUTING.md"


def test_the_lock_of_the_engines_agrees_with_their_group() -> None:
    versions = locked(ENGINES_LOCK.name)
    wanted = {name: {version for other, version in pinned_engines() if other == name} for name, _ in pinned_engines()}
    missing = {name: pins for name, pins in wanted.items() if versions.get(name) != pins}
    assert not missing, f"{ENGINES_LOCK.name} does not hold {missing}; refresh it with the command in CONTRIBUTING.md"


def test_what_both_locks_have_for_programs_has_one_version() -> None:
    both = dict(pinned_engines()).keys() & pinned().keys()
    assert both == {"gevent"}
    for name in (*both, "greenlet", "zope-event", "zope-interface"):
        assert locked()[name] == locked(ENGINES_LOCK.name)[name], f"{name}: give both locks the same version"


def test_the_book_itself_needs_no_engine() -> None:
    heavy = dict(pinned_engines()).keys() - pinned().keys()
    assert heavy and heavy <= engines(), f"{LOCK.name} installs {heavy - engines()}: only {ENGINES_LOCK.name} shall"


def test_every_package_that_a_program_names_is_in_a_lock() -> None:
    known = {*locked(), *locked(ENGINES_LOCK.name)}
    for id, snippet in readable_snippets().items():
        unknown = [name for name, normal in needed(snippet.header).items() if normal not in known]
        assert not unknown, f"{id}: add {unknown} to the group engines in pyproject.toml, and refresh its lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash_and_no_address(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", LOCKS[lock].strip())
    # a package may stand there twice, for different Pythons
    assert {entry.partition("==")[0] for entry in entries} == {*locked(lock)}
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCKS[lock]


def test_every_dependency_has_its_reason_in_both_guides() -> None:
    for guide in ("CONTRIBUTING.md", "CONTRIBUTING.zh.md"):
        text = (PROJECT / guide).read_text(encoding="utf-8")
        rows = "".join(row.split("|")[1] for row in text.splitlines() if row.startswith("|"))
        names = [*pinned(), *dict(pinned_engines())]
        assert [name for name in names if name not in rows] == [], f"{guide}: give the reason in its table"


def test_no_file_names_a_package_registry() -> None:
    names = ("py" + "pi.org", "python" + "hosted", "registry." + "npmjs", "deb." + "debian")
    command = ["git", "ls-files", "-co", "--exclude-standard"]
    listed = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("this is no clone: git lists no files")
    for name in listed.stdout.splitlines():
        path = PROJECT / name
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        assert not [host for host in names if host in text], f"{name} names a package registry's host; remove it"


def test_both_readmes_have_the_same_commands() -> None:
    commands = [re.findall(r"^python3 .*$", (PROJECT / name).read_text("utf-8"), re.MULTILINE) for name in READMES]
    assert commands[0] == commands[1] and len(commands[0]) == 2
    assert commands[0][0].endswith("mkdocs serve") and commands[0][1].endswith("pytest")


def test_our_own_code_is_linted() -> None:
    code = ["hooks.py", "recorded", "tests", "docs/measured"]
    ended = subprocess.run([sys.executable, "-m", "ruff", "check", *code], cwd=PROJECT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout


def test_the_floors_of_the_engine_import_downwards_only() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([lint, "--no-cache"], cwd=PROJECT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout


def test_no_test_module_imports_another_and_none_is_a_command() -> None:
    # what tests share stands in modules that are no tests; a command stands behind `python -m recorded`
    for path in sorted(PROJECT.glob("tests/**/*.py")):
        text = "" if "fixtures" in path.parts else path.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(from|import) tests\.([\w.]+\.)?test_", text, re.MULTILINE), path
        assert not re.search(r"^if __name__ ==|^def main\b", text, re.MULTILINE), path
