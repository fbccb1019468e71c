"""The list of general sentences: each as wide as it can be, with its line and the programs that could refute it."""

import pytest

from recorded.pages.general import general_sentences, main, pages_named

PAGE = """\
---
title: It always stands here
---

# Never mind { #top }

One sentence is plain. This one *always*
holds; it is
safe. And e.g. this one is not general.

## With a program { #with }

| nobody | a cell |
|---|---|

![[locks/mutex.py]]

1.  Only here.

??? question "Who waits?"

    Everybody.

```
never in code
```
"""


def test_each_is_told_with_its_line_its_words_and_the_programs_of_its_section() -> None:
    assert [(one.line, one.text, one.words, one.programs) for one in general_sentences(PAGE, "en")] == [
        (5, "Never mind", ("never",), ()),
        (7, "This one *always* holds; it is safe.", ("always", "safe"), ()),
        (13, "nobody", ("nobody",), ("locks/mutex.py",)),
        (18, "Only here.", ("only",), ("locks/mutex.py",)),
        (22, "Everybody.", ("everybody",), ("locks/mutex.py",)),
    ]


def test_chinese_sentences_end_with_chinese_marks() -> None:
    found = general_sentences("锁只有一把。这句很平常。\n它**永远**不会\n自己放开。\n", "zh")
    assert [(one.line, one.text, one.words) for one in found] == [
        (1, "锁只有一把。", ("只有",)),
        (2, "它**永远**不会 自己放开。", ("永远", "不会")),
    ]


@pytest.mark.parametrize(
    ("name", "languages"),
    [("locks/deadlock", ["en", "zh"]), ("docs/en/locks/deadlock.md", ["en"]), ("zh/locks/deadlock", ["zh"])],
)
def test_a_page_is_named_by_as_much_of_its_path_as_one_likes(name: str, languages: list[str], capsys) -> None:
    assert main([name]) == 0
    said = capsys.readouterr().out
    assert [language for language in ("en", "zh") if f"docs/{language}/locks/deadlock.md:" in said] == languages


def test_a_page_that_is_none_is_named() -> None:
    with pytest.raises(LookupError, match="locks/nothing"):
        pages_named(["locks/deadlock", "locks/nothing"])
