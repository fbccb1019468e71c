"""The reference keeps up with Python and with the glossary: no public name is forgotten, no term told differently."""

import ast
import importlib
import re
import sys
import tomllib
from pathlib import Path

import pytest

from recorded.card.glossary import read_glossary
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, SNIPPETS

MODULES = ("threading", "multiprocessing", "concurrent.futures", "queue", "asyncio", "gevent")
PARTS = {"gevent": ("event", "lock", "monkey", "pool", "queue", "server")}  # modules of a package that a reader meets
LEFT_OUT = tomllib.loads((DOCS / "reference-source" / "api.toml").read_text(encoding="utf-8"))["left_out"]
EMBED = re.compile(r"!\[\[(.+?)\]\]")
VERSION = re.compile(r"[(（]3\.(\d+)[)）]")


def public(module: str) -> set[str]:
    """The public names of a module of the running Python; those of its parts with a dot, e.g. ``pool.Pool``."""
    found = importlib.import_module(module)
    names = getattr(found, "__all__", None) or dir(found)
    parts = {f"{part}.{name}" for part in PARTS.get(module, ()) for name in public(f"{module}.{part}")}
    return {name for name in names if not name.startswith("_")} | parts


def exists(module: str, name: str) -> bool:
    """Whether the module, or a part of it, has this name."""
    part, _, own = name.rpartition(".")
    return hasattr(importlib.import_module(f"{module}.{part}" if part else module), own)


def used(program: Path) -> tuple[set[str], set[str]]:
    """The names that a program uses, imports included, and the modules that it imports them from."""
    names: set[str] = set()
    modules: set[str] = set()
    for node in ast.walk(ast.parse(program.read_text(encoding="utf-8"))):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                names.add(name)
            case ast.Import(names=imported):
                modules |= {alias.name for alias in imported}
            case ast.ImportFrom(module=module, names=imported):
                names |= {alias.name for alias in imported}
                modules |= {module, *(f"{module}.{alias.name}" for alias in imported)}
    return names, modules


def rows(language: str, module: str) -> list[tuple[list[str], str]]:
    """The names of each row of a module's table, and the whole row."""
    text = (DOCS / language / "reference" / "api.md").read_text(encoding="utf-8")
    section = re.split(r"^## ", text.partition(f"## {module} {{")[2], flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    return [(re.findall(r"`([\w.]+)`", line.split("|")[1]), line) for line in lines]


def covered(language: str, module: str) -> list[str]:
    return [name for names, _ in rows(language, module) for name in names]


def left_out(module: str) -> list[str]:
    return [name for entry in LEFT_OUT if entry["module"] == module for name in entry["names"]]


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_covered_or_left_out_with_a_reason(module):
    forgotten = public(module) - set(covered("en", module)) - set(left_out(module))
    mend = "write a row in docs/*/reference/api.md, or a reason in docs/reference-source/api.toml"
    assert not forgotten, f"{module}: {sorted(forgotten)}: {mend}"


@pytest.mark.parametrize("module", MODULES)
def test_every_name_exists(module):
    for names, row in rows("en", module):
        since = VERSION.search(row)
        if since is None or sys.version_info >= (3, int(since[1])):
            assert [name for name in names if not exists(module, name)] == [], row


@pytest.mark.parametrize("module", MODULES)
def test_a_program_that_is_named_uses_the_name(module):
    for names, row in rows("en", module):
        if program := re.search(r"\[`(\w+)`\]\(.*#(\w+)-\1\)", row):
            found, modules = used(SNIPPETS / program[2] / f"{program[1]}.py")
            mend = "name another program, or write lesson"
            assert [name for name in names if name.rpartition(".")[2] not in found] == [], f"{row}: {mend}"
            assert any(f"{one}.".startswith(f"{module}.") for one in modules), f"{row}: {mend}"
        else:
            assert re.search(r"\[lesson\]\(\.\./[\w/-]+\.md\)", row), row


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_a_lesson_that_is_named_has_the_name(module, language):
    for names, row in rows(language, module):
        if lesson := re.search(r"\[(?:lesson|课文)\]\(\.\./([^)#]+)", row):
            text = (DOCS / language / lesson[1]).read_text(encoding="utf-8")
            text += "".join((SNIPPETS / program).read_text(encoding="utf-8") for program in EMBED.findall(text))
            mend = "name a lesson that has it, or write it into this one"
            assert [name for name in names if name.rpartition(".")[2] not in text] == [], f"{row}: {mend}"


@pytest.mark.parametrize("module", MODULES)
def test_no_name_twice(module):
    names = covered("en", module) + left_out(module)
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("module", MODULES)
def test_both_languages_have_the_same_rows(module):
    def places(language):
        return [(names, re.search(r"\]\((.*?)\)", row)[1]) for names, row in rows(language, module)]

    assert places("en") == places("zh") != []


def test_every_reason_is_a_sentence():
    for entry in LEFT_OUT:
        assert entry["module"] in MODULES and len(entry["why"]) > 20, entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_page_explains_as_the_glossary_does(language):
    page = (DOCS / language / "reference" / "glossary.md").read_text(encoding="utf-8")
    shown = [re.split(r" *\| *", line.strip("| ")) for line in page.splitlines() if line.startswith("| [")]
    explained = {re.sub(r"\[(.*?)\]\(.*?\)", r"\1", cells[0]): cells[-1] for cells in shown if len(cells) == 3}
    for term, explanation in read_glossary(Path(DOCS / "glossary" / f"{language}.md")).items():
        assert explained.get(term) == explanation, f"write it in docs/{language}/reference/glossary.md: {term}"
