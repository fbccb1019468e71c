"""Everybody can use it: a page fits a phone, axe finds nothing, the keyboard suffices, nothing moves unasked."""

import os
from collections import deque
from concurrent.futures import Future
from threading import Thread

import pytest

from recorded.model.header import LANGUAGES
from tests.browser.looks import LESSON, WIDE, look_at_all, new_tab, open_in, pale, violations
from tests.browser.served import PREFIX
from tests.sampled import pages_to_look_at
from tests.side_by_side import WORKERS, is_worker

MOVES = """() => [...document.querySelectorAll("*")].flatMap(element => {
  const style = getComputedStyle(element);
  const spent = value => value.split(",").some(part => parseFloat(part) > 0.01);
  const moving = (spent(style.transitionDuration) && !/^(color|background-color|border-color|opacity|none)$/.test(
    style.transitionProperty)) || (spent(style.animationDuration) && style.animationName !== "none");
  return moving ? [`${element.tagName}.${element.getAttribute("class")}: ${style.transitionProperty}`] : [];
})"""

FOCUSED = "(e => `${e.className} in ${e.parentElement?.className}`)(document.activeElement)"


@pytest.fixture(scope="module")
def looks(pytestconfig, site):
    """A look at each page that is to be looked at, as futures.

    A browser begins up front for each core, or for each that the other process of the suite leaves.
    """
    wanted = pages_to_look_at(site[0], pytestconfig.getoption("--whole"))
    left, futures = deque(wanted), {page: Future() for page in wanted}
    cores = (os.cpu_count() or 1) // (WORKERS if is_worker(pytestconfig) else 1)
    lookers = [Thread(target=look_at_all, args=(left, futures, site[1])) for _ in range(max(cores, 1))]
    for looker in lookers:
        looker.start()
    yield futures
    left.clear()
    for looker in lookers:
        looker.join()


@pytest.fixture(scope="module")
def tab(browser, site):
    """One tab for several tests, and the list of its troubles."""
    opened = new_tab(browser, site[1])
    yield opened
    opened[0].context.close()


def test_a_page_fits_a_phone_makes_no_trouble_and_keeps_nobody_out(looks, subtests):
    for page, future in looks.items():
        look = future.result()
        with subtests.test(page):
            assert look.width <= 360 and not look.wide
            assert not look.violations, "\n".join(look.violations)
            assert not look.troubles


def test_a_pale_text_is_found(tab, site):
    opened = open_in(tab, site[1] + LESSON)
    opened.evaluate("document.querySelector('article p').style.color = 'rgb(190, 190, 190)'")
    assert any(found.startswith("rgb(190, 190, 190) on 253,252,249 is 1.8") for found in pale(opened))


def test_a_wide_table_is_found(tab, site):
    opened = open_in(tab, site[1] + LESSON)
    assert opened.evaluate(WIDE) == []
    opened.evaluate("document.querySelector('article table:not([class])').style.width = '500px'")
    assert len(opened.evaluate(WIDE)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_the_search(tab, site, language):
    page = open_in(tab, site[1] + PREFIX[language] + LESSON)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.keyboard.press("/")
    page.keyboard.type("lock")
    page.wait_for_selector(".search__hits mark")
    found = violations(page, PREFIX[language] + LESSON)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_other_language_say_so(visit, language):
    page = visit(PREFIX[language] + LESSON)
    assert page.locator("html").get_attribute("lang") == language
    other = page.locator(".to-language")
    assert other.get_attribute("lang") == other.get_attribute("hreflang") != language
    assert page.locator("article pre code").first.evaluate("code => code.closest('[lang]').lang") == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_moves_for_who_wants_no_motion(visit, language):
    page = visit(PREFIX[language] + LESSON, reduced_motion="reduce")
    assert page.evaluate(MOVES) == []
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_the_keyboard_reaches_what_a_mouse_can_press(visit):
    page = visit(LESSON, viewport={"width": 1280, "height": 800})
    page.keyboard.press("Tab")
    assert "md-skip" in page.evaluate("document.activeElement.className")
    page.keyboard.press("Shift+Tab")
    reached = set()
    for _ in range(24):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(FOCUSED))
    # past the table of contents of the whole book
    page.keyboard.press("Home")
    page.locator(".md-skip").focus()
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(FOCUSED))
    text = "\n".join(reached)
    for name in ("search-open", "to-language", "card__tools", "md-annotation", "md-option"):
        assert name in text, f"Tab does not reach .{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_targets_are_large_enough_for_a_thumb(visit, language):
    page = visit(PREFIX[language] + LESSON, viewport={"width": 390, "height": 844}, has_touch=True)
    small = page.evaluate(
        """() => [...document.querySelectorAll("header a, header button, header label, .card button, .card__tools a, "
             + "summary, .tabbed-labels label, .md-footer__link")]
             .filter(element => element.checkVisibility({ visibilityProperty: true }))
             .map(element => [element.className || element.textContent, element.getBoundingClientRect()])
             .filter(([, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
             .map(([name, box]) => `${name}: ${box.width} by ${box.height}`)"""
    )
    assert small == []
