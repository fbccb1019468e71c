"""The social cards: every page has one in its language, light, drawn with a font that lies in the repository."""

import re

import pytest

from recorded.model.header import LANGUAGES
from recorded.site.social import FONT, SIZE, draw_card, missing, title_font, wrapped
from recorded.site.social_font import headings, problems
from tests.browser.served import PAGES, PREFIX, built_path

LIMIT = 25 * 1024  # bytes of a card


def test_a_character_that_the_font_lacks_is_told_with_its_place_and_the_mend(tmp_path):
    page = tmp_path / "docs" / "zh" / "a.md"
    page.parent.mkdir(parents=True)
    page.write_text("---\ntitle: 锁\n---\n\n# 龘锁\n\n## 龖\n", encoding="utf-8")
    assert problems(tmp_path / "docs") == [
        "docs/zh/a.md:5: the social card's font lacks '龘'; run python -m recorded font"
    ]


def test_titles_have_their_characters_in_the_font_and_so_have_the_headings_of_a_chapters_first_page(tmp_path):
    for name in ("mutex", "index"):
        page = tmp_path / "zh" / "locks" / f"{name}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"---\ntitle: {name}\n---\n\n# {name} one\n\n## {name} two\n", encoding="utf-8")
    assert sorted(headings(tmp_path)) == ["index", "index one", "index two", "mutex", "mutex one"]


def test_the_font_is_small_and_says_under_which_licence():
    assert FONT.stat().st_size <= 200 * 1024
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONT.parent / "OFL.txt").read_text(encoding="utf-8")
    assert missing("龘 as_completed") == ["龘"]


def test_lines_break_as_each_language_breaks_them():
    font = title_font(60)
    assert wrapped("one two", font, 100) == ["one", "two"]
    assert wrapped("死锁，活锁", font, 190) == ["死锁，", "活锁"]


def test_a_card_shows_its_words():
    one, other = draw_card("Deadlock", "Locks", "Book"), draw_card("Deadlock", "Queues", "Book")
    assert one.size == SIZE
    assert one.tobytes() != other.tobytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_its_card(site, language):
    folder, address = site
    cards = set()
    for page in PAGES:
        if not page.startswith(language):
            continue
        html = (folder / built_path(page) / "index.html").read_text(encoding="utf-8")
        tags = dict(re.findall(r'<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)">', html))
        assert tags["twitter:card"] == "summary_large_image"
        assert tags["og:url"] == address + built_path(page)
        assert tags["og:title"] and tags["og:description"]
        assert tags["og:image"].startswith(f"{address}social/{PREFIX[language]}".rstrip("/"))
        card = folder / tags["og:image"].removeprefix(address)
        assert card.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        assert card.stat().st_size <= LIMIT, f"{card} weighs {card.stat().st_size} bytes"
        cards.add(card)
    assert len(cards) == sum(page.startswith(language) for page in PAGES)
