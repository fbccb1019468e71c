"""The pages as files: equal in both languages, every program on a page; each trouble told with place and mend."""

from pathlib import Path

import pytest

from docs.extension import pages
from docs.extension.glossary import GlossaryError, read_glossary
from docs.extension.words import WORDS
from snippets.catalog import ROOT
from snippets.header import LANGUAGES

DOCS = ROOT.parent / "docs"
PROGRAM = 'print("one")\n#> one\n'


@pytest.fixture
def tree(tmp_path: Path):
    """Makes a tree of files, each given as path and text; returns what the checks say about it."""

    def problems(files: dict[str, str]) -> list[str]:
        for path, text in {"snippets/a/one.py": PROGRAM, **files}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        return pages.problems(tmp_path / "docs", tmp_path / "snippets")

    return problems


def both(text: str) -> dict[str, str]:
    """The same page in both languages."""
    return {f"docs/{language}/a.md": text for language in LANGUAGES}


def test_the_pages_of_this_book():
    problems = pages.problems(DOCS, ROOT)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_of_this_book(language):
    assert read_glossary(DOCS / "glossary" / f"{language}.md")


def test_the_site_says_the_same_in_both_languages():
    assert WORDS["en"].keys() == WORDS["zh"].keys()


def test_a_good_tree(tree):
    assert tree(both("# A\n\n## First { #first }\n\n![[a/one.py]]\n")) == []


def test_a_page_in_one_language_only(tree):
    files = both("![[a/one.py]]\n") | {"docs/zh/b.md": "# B\n"}
    assert tree(files) == ["docs/zh/b.md:1: this page has no twin docs/en/b.md; write it, with the same headings"]


def test_a_heading_without_id(tree):
    files = both("![[a/one.py]]\n\n## First\n\n```\n## no heading\n```\n")
    assert tree(files)[0] == "docs/en/a.md:3: this heading has no id; end it with { #its-id }"
    assert len(tree(files)) == 2


def test_an_id_used_twice(tree):
    files = both("![[a/one.py]]\n## A { #a }\n## B { #a }\n")
    assert "docs/en/a.md:3: the id #a is taken; choose another one" in tree(files)


def test_headings_in_another_order(tree):
    files = both("![[a/one.py]]\n") | {
        "docs/en/b.md": "## A { #a }\n## B { #b }\n",
        "docs/zh/b.md": "## B { #b }\n\n## A { #a }\n",
    }
    assert tree(files) == [
        "docs/en/b.md:1: has ## #a, but docs/zh/b.md:1: has ## #b;"
        " make the headings of both languages the same, in the same order"
    ]


def test_a_heading_that_the_other_language_lacks(tree):
    files = both("![[a/one.py]]\n") | {"docs/en/b.md": "## A { #a }\n", "docs/zh/b.md": "text\n"}
    assert "docs/en/b.md:1: has ## #a, but docs/zh/b.md:1: has nothing more" in tree(files)[0]


def test_a_program_that_no_page_shows(tree):
    files = {"docs/en/a.md": "![[a/one.py]]\n", "docs/zh/a.md": "`![[a/one.py]]`\n\n```\n![[a/one.py]]\n```\n"}
    assert "snippets/a/one.py:1: no page in docs/zh/ embeds this program; write ![[a/one.py]] in one" in tree(files)


def test_different_embeds(tree):
    files = {
        "snippets/a/two.py": PROGRAM,
        "docs/en/a.md": "![[a/one.py]]\n![[a/two.py]]\n",
        "docs/zh/a.md": "![[a/two.py]]\n![[a/one.py]]\n",
    }
    assert tree(files) == [
        "docs/en/a.md:1: has a/one.py, but docs/zh/a.md:1: has a/two.py;"
        " make the embeds of both languages the same, in the same order"
    ]


def test_an_embed_of_a_missing_program(tree):
    files = both("![[a/one.py]]\n\n![[a/onn.py]]\n")
    assert tree(files)[0] == "docs/en/a.md:3: there is no program snippets/a/onn.py; did you mean a/one.py?"


def test_a_glossary_with_a_bad_line(tmp_path):
    path = tmp_path / "en.md"
    path.write_text("*[a]: one\n\nb: two\n", encoding="utf-8")
    with pytest.raises(GlossaryError, match=r"en\.md:3: no entry; write each term once"):
        read_glossary(path)


def test_a_glossary_that_explains_twice(tmp_path):
    path = tmp_path / "en.md"
    path.write_text("*[a]: one\n*[a]: two\n", encoding="utf-8")
    with pytest.raises(GlossaryError, match=r"en\.md:2: 'a' is explained twice"):
        read_glossary(path)
