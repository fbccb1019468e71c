"""The table of what cannot run on a system: every program that its header bars from it, under what to do there."""

import re

import pytest

from recorded.card.elsewhere import barred, listed
from recorded.card.page import Page
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS
from recorded.model.snippet import readable_snippets


def page(language: str) -> Page:
    return Page(language, f"docs/{language}/processes/windows.md", "processes/windows/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_program_that_cannot_run_there_is_listed_once(language):
    table = "\n".join(listed("win32", page(language)))
    shown = re.findall(r"\[`([\w/]+)`\]", table)
    limited = {id: snippet.header.systems for id, snippet in readable_snippets().items() if snippet.header.systems}
    assert sorted(shown) == sorted(id for id, systems in limited.items() if "win32" not in systems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_link_leads_to_a_page_that_embeds_the_program(language):
    table = "\n".join(listed("win32", page(language)))
    for id, address, card in re.findall(r"\[`([\w/]+)`\]\(\.\./(.*?)#(.*?)\)", table):
        assert f"![[{id}.py]]" in (DOCS / language / address).read_text(encoding="utf-8")
        assert card == id.replace("/", "-")


def test_a_reason_says_what_to_do_on_windows():
    for id, why in barred("win32").items():
        assert len(why["en"]) > 30, f"snippets/{id}.py: say in `why` what to do on Windows: {why['en']!r}"
        assert len(why["zh"]) > 12, f"snippets/{id}.py: {why['zh']!r}"


def test_an_unknown_system_is_refused():
    with pytest.raises(ValueError, match="'windows' is none of linux, darwin, win32"):
        listed("windows", page("en"))
