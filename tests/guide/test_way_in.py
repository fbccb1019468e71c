"""The way in works to the letter: what the guides tell a newcomer to write and to run is written and run in a copy."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from recorded.model.header import LANGUAGES
from recorded.model.paths import PROJECT
from recorded.model.record import Run
from recorded.model.record_reader import parse_run
from recorded.runner.interpreter import Interpreter, recording_python
from recorded.runner.lanes import cannot_record
from recorded.site.social_font import SOURCE
from tests.guide.read import FIVE_MINUTES, LESSON, section

BUILT = (".venv", ".venv-engines", ".git", "site", "offline", "verification")
PROGRAM = "snippets/threads/greeting.py"


@pytest.fixture(scope="module")
def copy(tmp_path_factory) -> Path:
    """A copy of the project, in which a newcomer works."""
    folder = tmp_path_factory.mktemp("copy") / "project"

    def left_out(where: str, names: list[str]) -> set[str]:
        built = {*BUILT} if Path(where) == PROJECT else set()
        return {name for name in names if name in built or re.fullmatch(r"__pycache__|\.\w+_cache", name)}

    shutil.copytree(PROJECT, folder, ignore=left_out)
    return folder


def run(copy: Path, command: str) -> subprocess.CompletedProcess:
    """Run a command of the guide as it stands there, where the environment is active; a server only builds."""
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    command = command.replace("mkdocs serve", "mkdocs build")
    return subprocess.run(["bash", "-c", command], cwd=copy, env=environment, capture_output=True, encoding="utf-8")


def run_all(copy: Path, commands: list[str]) -> None:
    for command in commands:
        ended = run(copy, command)
        assert ended.returncode == 0, f"{command}\n{ended.stdout}\n{ended.stderr}"


def add(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8") as page:
        page.write(f"\n{text}")


def as_printed(record: Run) -> list[tuple[str, str]]:
    return [(line.actor, line.text) for line in record.lines]


@pytest.fixture(scope="module")
def recorded_program(copy: Path) -> Path:
    """The program of the guide, written and recorded as it says; its record."""
    guide = section(FIVE_MINUTES, "en")
    write, record = guide.fenced("python"), guide.commands[0]
    assert f"`{PROGRAM}`" in guide.text and len(write) == 1
    (copy / PROGRAM).write_text(write[0], encoding="utf-8")
    ended = run(copy, record)
    python = Interpreter.at(recording_python())
    if cannot_record(python.version):
        sentence = r"Python 3\.11\.\d+ is too old to record, .*: get one with `.*`, then run `RECORDING_PYTHON=.* "
        assert re.fullmatch(rf"{sentence}{re.escape(record)}`\n", ended.stderr), ended.stderr
        pytest.skip("needs a Python that can record: name one in the environment variable RECORDING_PYTHON")
    assert (ended.returncode, ended.stdout) == (0, "snippets/threads/greeting.run: written\n"), ended.stderr
    return copy / "snippets/threads/greeting.run"


def test_both_guides_tell_the_same_to_write_and_to_run() -> None:
    for title in (FIVE_MINUTES, LESSON):
        en, zh = (section(title, language) for language in LANGUAGES)
        assert en.commands == zh.commands != []
        for kind in ("python", "text", "yaml"):
            assert en.fenced(kind) == zh.fenced(kind)


def test_a_program_in_five_minutes(copy: Path, recorded_program: Path) -> None:
    guide = section(FIVE_MINUTES, "en")
    shown = parse_run(guide.fenced("text")[0], Path("CONTRIBUTING.md"))
    record = parse_run(recorded_program.read_text(encoding="utf-8"), recorded_program)
    assert as_printed(record) == as_printed(shown)
    pages = re.findall(r"`(docs/(en|zh)/threads/create\.md)`", guide.text)
    assert [language for _, language in pages] == list(LANGUAGES)
    for page, language in pages:
        add(copy / page, section(FIVE_MINUTES, language).fenced("markdown")[0])
    run_all(copy, guide.commands[1:])
    for home in ("", "zh/"):
        assert 'id="threads-greeting"' in (copy / f"site/{home}threads/create/index.html").read_text(encoding="utf-8")
    again = run(copy, guide.commands[0])
    assert (again.returncode, again.stdout) == (0, "threads/greeting: nothing changed\n"), again.stderr


def test_a_lesson(copy: Path, recorded_program: Path) -> None:
    guide = section(LESSON, "en")
    pages = re.findall(r"`(docs/(en|zh)/threads/greeting\.md)`", guide.text)
    assert [language for _, language in pages] == list(LANGUAGES)
    for page, language in pages:
        (copy / page).write_text(section(LESSON, language).fenced("markdown")[0], encoding="utf-8")
    below, line = re.search(r"below `(- \S+)`", guide.text)[1], guide.fenced("yaml")[0].strip()
    config = copy / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    assert text.count(f"      {below}\n") == 1
    config.write_text(text.replace(f"      {below}\n", f"      {below}\n      {line}\n"), encoding="utf-8")
    fonts = Path(SOURCE).is_file()
    run_all(copy, [command for command in guide.commands if fonts or not command.endswith(" font")])
    for home in ("", "zh/"):
        built = (copy / f"site/{home}threads/greeting/index.html").read_text(encoding="utf-8")
        assert 'id="threads-greeting"' in built


def test_a_lesson_touches_its_own_files_only(copy: Path) -> None:
    written = {"docs/en/threads/greeting.md", "docs/zh/threads/greeting.md", PROGRAM, f"{PROGRAM[:-3]}.run"}
    written |= {"docs/twins/threads/greeting.json", "mkdocs.yml"}
    # the program's section embeds it in two pages more; the lists grow where a word or a character is new
    written |= {f"docs/{language}/threads/create.md" for language in LANGUAGES} | {"docs/twins/threads/create.json"}
    written |= {"docs/glossary/spelling.txt", "recorded/site/font/NotoSerifCJKsc-Bold-subset.otf"}
    made = {path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()}
    made = {name for name in made if not re.search(r"^site/|__pycache__/|\.\w+_cache/", name)}
    changed = {name for name in made if not same(copy / name, PROJECT / name)}
    assert changed <= written, changed - written


def same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()
