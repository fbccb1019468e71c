"""What the guides name is there: files, commands and their arguments."""

import re
import shlex
from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from tests.project.accepted import accept

GUIDES = [*sorted(PROJECT.glob("*.md")), PROJECT / ".github/pull_request_template.md"]
SCRIPTS = [PROJECT / ".ci/run", PROJECT / ".ci/pythons", PROJECT / ".pre-commit-config.yaml"]
# what the reader of the guide is to write, and what a build or a run makes
EXAMPLES = {"snippets/threads/greeting.py", "verification/NAME.json"}
EXAMPLES |= {f"docs/{language}/threads/greeting.md" for language in ("en", "zh")}
_CODE = re.compile(r"(`+)(?!`)(.+?)\1")
_OURS = re.compile(r"(?<![\w./-])((?:snippets|docs|recorded|tests|\.ci|\.github)/[\w./@-]*[\w])(?![\w*<{/-]|/?[<{*])")
_COMMAND = re.compile(r"\bpython -m (recorded [^`\n&;|]*)")
_RUNS = re.compile(r"python|pytest|mkdocs ")
each_text = pytest.mark.parametrize("path", [*GUIDES, *SCRIPTS], ids=lambda path: path.name)


@each_text
def test_every_file_that_is_named_is_there(path: Path) -> None:
    named = set(_OURS.findall(path.read_text(encoding="utf-8")))
    assert [name for name in sorted(named - EXAMPLES) if not (PROJECT / name).exists()] == []


@each_text
def test_every_command_that_is_named_takes_what_it_is_given(path: Path) -> None:
    for command in _COMMAND.findall(path.read_text(encoding="utf-8")):
        words = [word for word in shlex.split(command) if word != "…" and not word.startswith("[")]
        if len(words) > 1 and words[1] != "COMMAND":
            accept([re.sub(r"\$\w+", "some", word) for word in words])


def test_the_guides_tell_the_same_commands_in_both_languages() -> None:
    for name in ("README", "CONTRIBUTING"):
        texts = [(PROJECT / f"{name}{end}").read_text(encoding="utf-8") for end in (".md", ".zh.md")]
        told = [sorted(filter(_RUNS.search, (code for _, code in _CODE.findall(text)))) for text in texts]
        assert told[0] == told[1] != []
