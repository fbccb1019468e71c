"""Where a program does something else in another world, its card has a tab for each: by mouse, key and ear."""

import pytest

from recorded.card.words import say
from recorded.model.header import LANGUAGES
from tests.browser.served import PREFIX

PHONE = {"width": 360, "height": 740}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tabs_of_a_card_are_told_apart_and_turned_by_keys(visit, language):
    card = visit(PREFIX[language] + "gil/ways-round/", viewport=PHONE).locator("#gil-is_it_on")
    tabs = card.get_by_role("group", name=say(language, "runs"))
    usual = tabs.get_by_role("radio", name=say(language, "tab_default"), exact=True)
    other = tabs.get_by_role("radio", name=say(language, "tab_free-threaded"), exact=True)
    assert usual.is_checked() and not other.is_checked()
    shown = tabs.locator(".tabbed-block")
    assert shown.nth(0).is_visible() and not shown.nth(1).is_visible()
    usual.focus()
    usual.press("ArrowRight")
    assert other.is_checked() and not usual.is_checked()
    assert shown.nth(1).is_visible() and not shown.nth(0).is_visible()
    assert "free-threaded build: True" in shown.nth(1).inner_text()
    assert "3.15.0rc1" in shown.nth(1).inner_text()


def test_a_finger_hits_every_tab_of_a_card(visit):
    card = visit("processes/start-methods/", viewport=PHONE, has_touch=True).locator("#processes-default_method")
    for place, text in enumerate(("default: forkserver", "default: fork", "default: spawn")):
        tab = card.locator(".tabbed-labels label").nth(place)
        assert tab.bounding_box()["height"] >= 24
        tab.tap()
        assert text in card.locator(".tabbed-block").nth(place).inner_text()
