"""The wording of the pages: each habit that is refused is caught by its pattern, and is on no page."""

import re
from pathlib import Path

import pytest

from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, EXERCISES, NOTEBOOKS, PROJECT, SNIPPETS, from_project
from recorded.model.prose import prose_lines
from recorded.pages import checks
from recorded.pages.wording import ill_worded, read_wordings, wrapped

WORDINGS = read_wordings(DOCS / "glossary" / "wording.toml")
EVERY = [
    pytest.param(wording, id=f"{language}: {wording.say}") for language in LANGUAGES for wording in WORDINGS[language]
]
# what readers see that stands in no page
TABLES = [*EXERCISES.rglob("*.toml"), *(DOCS / "reference-source").glob("*.toml")]
WORDS = [PROJECT / "recorded" / path for path in ("card/words.py", "card/timeline/terms.py", "model/states.py")]
WORDS.append(PROJECT / "recorded/proof/exercises/telling.py")
TASKS = [*SNIPPETS.rglob("*.drive.toml")]
# of a program, readers see what its header says; the rest is code
PROGRAMS = [*SNIPPETS.rglob("*.py")]
STRING = re.compile(r'"((?:[^"\\]|\\.)*[\u4e00-\u9fff](?:[^"\\]|\\.)*)"')
ENGLISH = re.compile(r'^(?:\w+\.)*en = "((?:[^"\\]|\\.)*)"')


@pytest.mark.parametrize("wording", EVERY)
def test_each_habit_is_caught_and_what_only_looks_like_it_is_not(wording):
    assert wording.caught, "write a sentence that it catches"
    assert [text for text in wording.caught if not wording.found_in(text)] == []
    assert [text for text in wording.passed if wording.found_in(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_the_notebooks_and_the_glossary_of_this_book(language):
    paths = [
        *(DOCS / language).rglob("*.md"),
        *(NOTEBOOKS / language).glob("*.md"),
        DOCS / "glossary" / f"{language}.md",
    ]
    found = []
    for path in sorted(paths):
        lines = path.read_text(encoding="utf-8").splitlines()
        found += ill_worded(lines, from_project(path), WORDINGS[language])
        found += wrapped(lines, from_project(path)) if language == "zh" else []
    assert not found, "\n".join(found)


def ill_said(path: Path, lines: list[str], strings: re.Pattern, language: str) -> list[str]:
    """What is wrong with the strings in these lines of a file, each with its place."""
    return [
        f"{from_project(path)}:{number}: {one}"
        for number, line in enumerate(lines, 1)
        for said in strings.findall(line)
        for one in ill_worded([said], "", WORDINGS[language])
    ]


def test_the_chinese_of_cards_exercises_claims_and_guides():
    found = []
    for path in [*TABLES, *WORDS, *PROJECT.glob("*.zh.md")]:
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        if path.suffix == ".md":
            found += ill_worded([line for _, line in prose_lines(lines)], from_project(path), WORDINGS["zh"])
        else:
            found += ill_said(path, lines, STRING, "zh")
    assert not found, "\n".join(found)


def test_the_chinese_in_the_headers_of_programs_and_in_the_tasks_of_the_reader_as_scheduler():
    found = []
    for path in [*PROGRAMS, *TASKS]:
        lines = path.read_text(encoding="utf-8").splitlines()
        shown = [line if path.suffix != ".py" or line.startswith("# ") else "" for line in lines]
        found += ill_said(path, shown, STRING, "zh")
    assert not found, "\n".join(found)


def test_the_english_of_exercises_and_claims():
    found = []
    for path in TABLES:
        found += ill_said(path, path.read_text(encoding="utf-8").splitlines(), ENGLISH, "en")
    assert not found, "\n".join(found)


def test_it_is_told_with_its_line_and_its_mend(tmp_path: Path):
    toml = '[[zh]]\npattern = "次序"\nsay = "write 顺序"\ncaught = ["次序"]\n'
    for name, text in {
        "docs/glossary/wording.toml": toml,
        "docs/zh/a.md": "# 一\n\n先猜次序。\n",
        "docs/en/a.md": "# 1\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "snippets").mkdir()
    found = checks.problems(tmp_path / "docs", tmp_path / "snippets")
    assert "docs/zh/a.md:3: '次序': write 顺序" in found


def test_code_addresses_and_ids_are_not_read():
    page = ["`次序` 和 [RLock](次序.md) { #次序 }", "", "```", "次序", "```", "![[次序/次序.py]]"]
    assert ill_worded(page, "a.md", WORDINGS["zh"]) == []


@pytest.mark.parametrize(
    "lines",
    [["一行没写完，", "下一行接着写。"], ["    缩进的一行", "    接着写。"], ["1.  一条说明没完", "    接着写。"]],
)
def test_a_broken_chinese_paragraph_is_told(lines):
    assert list(wrapped(lines, "a.md")) == ["a.md:2: a Chinese paragraph goes on here; write it in one line"]


@pytest.mark.parametrize(
    "lines",
    [["一行。", "", "另一行。"], ["一条：", "- 一项", "- 又一项"], ["## 标题", "正文"], ["| 一 | 二 |", "| 三 | 四 |"]],
)
def test_paragraphs_items_and_tables_are_not_broken_ones(lines):
    assert list(wrapped(lines, "a.md")) == []


@pytest.mark.parametrize(
    "text", ["nonsense", '[[zh]]\npattern = "a"\n', '[[zh]]\npattern = "("\nsay = ""\ncaught = []\n']
)
def test_a_table_that_cannot_be_read(tmp_path, text):
    path = tmp_path / "wording.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"wording\.toml: .*; write tables with pattern, say, caught"):
        read_wordings(path)
