"""Finding one's way: arrow keys, the edit link, the map, the offer of the other language, the cheat sheet."""

import re

import pytest

from recorded.card.chapter_map import PLACES, chapter_map
from recorded.card.page import Chapter, Page
from recorded.model.header import LANGUAGES
from tests.browser.served import PREFIX, REPO, settle

LESSON = "locks/rlock/"
FOREIGN = {"en": "zh-CN", "zh": "en-GB"}


def test_the_arrow_keys_turn_pages(visit, site):
    page = visit(LESSON)
    for key, relation in (("ArrowRight", "next"), ("ArrowLeft", "prev")):
        target = page.locator(f"link[rel={relation}]").evaluate("link => link.href")
        page.keyboard.press(key)
        page.wait_for_url(target)
        settle(page)
    assert page.url == site[1] + LESSON


def test_an_arrow_key_that_is_meant_for_something_else_turns_nothing(visit):
    page = visit("processes/join/")
    page.evaluate("document.body.append(Object.assign(document.createElement('input'), {id: 'elsewhere'}))")
    page.evaluate("addEventListener('beforeunload', () => document.title = 'left')")
    for place in ("#processes-start_then_join .run tr[data-line]", "#elsewhere"):
        page.evaluate("place => Object.assign(document.querySelector(place), { tabIndex: 0 }).focus()", place)
        assert page.evaluate("document.activeElement !== document.body")
        page.keyboard.press("ArrowRight")
        assert page.title() != "left"


@pytest.mark.parametrize("language", LANGUAGES)
def test_edit_leads_to_the_source_of_the_page(visit, language):
    page = visit(PREFIX[language] + LESSON)
    assert page.locator("a[rel=edit]").get_attribute("href") == f"{REPO}/edit/main/docs/{language}/locks/rlock.md"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_leads_to_every_chapter(visit, site, language):
    page = visit(PREFIX[language], viewport={"width": 360, "height": 740})
    links = page.locator(".map a").evaluate_all("links => links.map(link => link.href || link.href.baseVal)")
    hrefs = page.locator(".map a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    chapters = [folder for folder in PLACES if (site[0] / PREFIX[language] / folder / "index.html").is_file()]
    assert [href.rstrip("/") for href in hrefs] == chapters
    assert len(links) > 8


def test_the_map_draws_what_one_should_know_before():
    chapters = Chapter("threads", "Threads", "threads/"), Chapter("gil", "The <GIL>", "gil/")
    drawn = chapter_map(Page(chapters=chapters))
    assert drawn.count("<a ") == 2
    assert drawn.count("marker-end") == 1
    assert 'aria-label="The &lt;GIL&gt;, after Threads"' in drawn
    assert '<a href="../../gil/"' in chapter_map(Page(url="zh/reference/", chapters=chapters))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_language_is_offered_once_and_nobody_is_sent_there(visit, site, language):
    page = visit(PREFIX[language] + LESSON, locale=FOREIGN[language])
    offer = page.locator(".offer")
    assert offer.is_visible()
    assert page.url == site[1] + PREFIX[language] + LESSON
    other = next(one for one in LANGUAGES if one != language)
    assert offer.get_attribute("lang") == other
    assert offer.locator("a").evaluate("link => link.href") == site[1] + PREFIX[other] + LESSON
    page.reload()
    settle(page)
    assert not offer.is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_reads_his_own_language_is_offered_nothing(visit, language):
    page = visit(PREFIX[language] + LESSON, locale={"en": "en-US", "zh": "zh-TW"}[language])
    assert not page.locator(".offer").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cheat_sheet_is_one_sheet_of_paper(visit, language):
    page = visit(f"{PREFIX[language]}cheatsheet/")
    pdf = page.pdf(format="A4", margin=dict.fromkeys(("top", "right", "bottom", "left"), "12mm"))
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
