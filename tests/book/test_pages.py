"""The pages as files: equal in both languages, every program on a page; each trouble told with place and mend."""

from pathlib import Path

import pytest
from mkdocs.utils.meta import get_data

from recorded.card.glossary import GlossaryError, read_glossary
from recorded.card.words import WORDS
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, SNIPPETS
from recorded.pages import checks as pages
from recorded.pages import twins
from recorded.site.social_font import problems as missing_characters

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
    problems = pages.problems(DOCS, SNIPPETS)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_mkdocs_reads_the_front_matter_of_each_page(language):
    # what is no YAML it takes, without a word, for the first paragraph of the page
    unread = []
    for page in sorted((DOCS / language).rglob("*.md")):
        text, said = get_data(page.read_text(encoding="utf-8"))
        if text.startswith("---") or not said.get("title"):
            unread.append(f"{page.relative_to(DOCS.parent)}:1: no title in YAML here; quote a text with a colon")
    assert not unread, "\n".join(unread)


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


@pytest.mark.parametrize(
    ("en", "zh", "noun"),
    [
        ('??? success "Why"\n', '??? note "为什么"\n', "admonitions and tab"),
        ('=== "One"\n', "text\n", "admonitions and tab"),
        ("[a](b.md) [c](d.md)\n", "[c](d.md)\n", "link"),
        ("[a](https://docs.python.org/3/x.html)\n", "[a](https://docs.python.org/zh-cn/3/y.html)\n", "link"),
    ],
)
def test_another_structure(tree, en, zh, noun):
    found = tree(both("![[a/one.py]]\n") | {"docs/en/b.md": en, "docs/zh/b.md": zh})
    assert len(found) == 1
    assert f"make the {noun}s of both languages the same" in found[0]


def test_links_in_another_order_of_words_and_to_the_chinese_library(tree):
    en = "[a](b.md) [c](https://docs.python.org/3/x.html)\n"
    zh = "[c](https://docs.python.org/zh-cn/3/x.html)，[a](b.md)\n"
    assert tree(both("![[a/one.py]]\n") | {"docs/en/b.md": en, "docs/zh/b.md": zh}) == []


def test_a_term_that_is_not_ours(tree):
    files = both("![[a/one.py]]\n") | {"docs/en/b.md": "x\n", "docs/zh/b.md": "x\n\n协成\n"}
    files["docs/glossary/wrong.toml"] = '[zh]\n"协成" = "协程"\n'
    assert tree(files) == ["docs/zh/b.md:3: '协成' is not our term; write '协程'"]


def test_the_sections_of_both_languages_were_compared():
    found = twins.stale(DOCS)
    assert not found, "\n".join(found)


def test_a_changed_section_is_told_with_its_twin_until_it_is_accepted(tree, tmp_path):
    docs, text = tmp_path / "docs", "# A\n\n## First { #first }\n\none\n\n## Second { #second }\n\ntwo\n"
    tree(both(text))
    assert len(twins.stale(docs)) == 3
    assert twins.accept(docs, "a.md")
    assert twins.stale(docs) == []
    tree({"docs/zh/a.md": text.replace("two", "three")})
    expected = (
        "docs/zh/a.md:7 has changed, docs/en/a.md:7 has not; compare them, then: python -m recorded twins --accept a.md"
    )
    assert twins.stale(docs) == [expected]
    tree({"docs/en/a.md": text.replace("two", "three")})
    assert "docs/en/a.md:7 and docs/zh/a.md:7 have both changed" in twins.stale(docs)[0]
    assert twins.accept(docs, "a.md")
    tree(both(text.replace("two", "three").replace("\n\n", "\n\n\n")))
    assert twins.stale(docs) == []
    assert not twins.accept(docs, "a.md")


def test_each_page_has_its_hashes_in_a_file_of_its_own_which_goes_with_it(tree, tmp_path):
    docs = tmp_path / "docs"
    tree({f"docs/{language}/a/{page}.md": "text\n" for language in LANGUAGES for page in ("b", "c")})
    for page in ("a/b.md", "a/c.md"):
        assert twins.accept(docs, page)
    assert sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*.json")) == [
        "twins/a/b.json",
        "twins/a/c.json",
    ]
    for language in LANGUAGES:
        (docs / language / "a/b.md").unlink()
    assert twins.stale(docs) == ["docs/twins/a/b.json:1: its page is gone; remove it"]


def test_the_font_of_the_social_cards_has_every_character_of_the_titles():
    found = missing_characters(DOCS)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("page", sorted(path.relative_to(DOCS).as_posix() for path in (DOCS / "zh").rglob("*.md")))
def test_chinese_typography(page):
    autocorrect = pytest.importorskip("autocorrect_py", reason="needs autocorrect-py: pip install autocorrect-py")
    text = (DOCS / page).read_text(encoding="utf-8")
    # the glossary writes this term with a hyphen, AutoCorrect would have a dash with spaces
    found = autocorrect.lint_for(text.replace("生产者-消费者", "生产者消费者"), "markdown")
    wrong = [f"docs/{page}:{line.line}: {line.old!r} should be {line.new!r}" for line in found.lines]
    assert not wrong, "\n".join(wrong)


LATE = '??? question "Who?"\n\n    ![[a/one.py]]\n\n    Ada.\n'


def test_a_program_that_is_folded_with_its_answer(tree):
    found = tree(both(LATE))
    assert found[0].startswith(
        "docs/en/a.md:3: the question of line 1 folds a/one.py away together with its answer; put"
    )
    assert found[1].startswith("docs/zh/a.md:3:") and len(found) == 2


@pytest.mark.parametrize("between", ["Ada is first.\n\n", "1.  Ada is first.\n\n", "![[a/two.py]]\n\nSo.\n\n"])
def test_a_question_that_is_answered_above(tree, between):
    files = {
        "snippets/a/two.py": PROGRAM,
        **both(f'![[a/one.py]]\n\n{between}??? question "Who?"\n\n    Ada.\n\n![[a/two.py]]\n'),
    }
    line = 3 + between.count("\n")
    assert tree(files)[0].startswith(
        f"docs/en/a.md:{line}: this question stands behind no program, so what stands above"
    )


@pytest.mark.parametrize("opening", ["???+", "!!!"])
def test_a_question_that_stands_open(tree, opening):
    found = tree(both(f'![[a/one.py]]\n\n{opening} question "Who?"\n\n    Ada.\n'))
    assert f"docs/en/a.md:3: {opening} question stands open, with its answer; write ??? question" in found


def test_a_page_that_asks_before_it_answers(tree):
    asked = '??? question "Who?"\n\n    Ada.\n'
    files = {"snippets/a/two.py": 'print("one")  # (1)!\n#> one\n'}
    assert tree(files | both(f"![[a/one.py]]\n\n{asked}\n![[a/two.py]]\n\n1.  Ada.\n\n{asked}")) == []


def test_an_answer_without_a_program_is_folded_below_its_question(tree):
    assert tree(both('![[a/one.py]]\n\n### Who? { #who }\n\n??? success "Answer"\n\n    Ada.\n')) == []


def test_a_line_that_falls_out_of_its_fold(tree):
    fold = '??? question "Who?"\n\n    Ada is\nfirst.\n'
    torn = f"![[a/one.py]]\n\n{fold}\n1.  One.\n2.  Two, which\n    is more\nthan one.\n"
    mend = "this line falls out of the block above it; indent it by four spaces"
    assert tree(both(torn)) == [f"docs/{language}/a.md:{line}: {mend}" for language in LANGUAGES for line in (6, 11)]


def test_an_answer_that_would_become_a_list(tree):
    asked = '![[a/one.py]]\n\n??? question "How many?"\n\n    {}. So many.\n'
    mend = "this answer would become item 1 of a list; write a backslash before the dot"
    assert tree(both(asked.format("20"))) == [f"docs/{language}/a.md:5: {mend}" for language in LANGUAGES]
    assert tree(both(asked.format("20\\"))) == []
