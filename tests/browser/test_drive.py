"""The reader is the scheduler, in a real browser: by keys to the goal, each step told; without a script by a table."""

import gzip
import re

import pytest

from recorded.card.driving.terms import CARD, WIDGET
from recorded.model.driven import read_driven
from recorded.model.paths import DOCS
from recorded.model.snippet import read_snippet
from tests.browser.served import PREFIX

LESSON, ID = "locks/deadlock/", "locks-noodles_and_fork"
CURE = "locks/cures/", "locks-noodles_first"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def open_widget(visit, language: str, path: str = LESSON, id: str = ID, **options):
    """The page, and the widget of a program, opened by a press."""
    page = visit(PREFIX[language] + path, **options)
    page.evaluate("document.querySelectorAll('.card + details').forEach(fold => (fold.open = true))")
    button = page.locator(f"#{id} .drive__ask, #{id} + details .drive__ask")
    button.click()
    box = page.locator(f"#{id} .drive__box, #{id} + details .drive__box")
    box.wait_for()
    return page, box


def told(box) -> str:
    return box.locator("[role=status]").text_content()


@pytest.mark.parametrize("language", PREFIX)
def test_by_two_keys_both_wait_for_ever(visit, language):
    page, box = open_widget(visit, language)
    page.keyboard.press("1")
    assert "table['noodles']" in told(box) and "Ada" in told(box)
    page.keyboard.press("2")
    words = WIDGET[language]
    assert told(box).endswith(f"{words['hang']}{words['space']}{words['reached']}")
    assert box.locator(".drive__odds").text_content() == f"{words['hang']}{words['space']}{words['reached']}"
    assert box.locator(".drive__actors button[aria-disabled=true]").count() == 2
    why = box.locator(".drive__actors span").all_inner_texts()
    assert "Bob" in why[0] and "table['fork']" in why[0] and "Ada" in why[1] and "table['noodles']" in why[1]
    stuck = box.locator(".drive__here").all_inner_texts()
    assert [" ".join(line.split()) for line in stuck] == ["17 with table[second]: Ada Bob"]


def test_turns_can_be_taken_back_and_begun_again(visit):
    page, box = open_widget(visit, "en")
    for key in "12":
        page.keyboard.press(key)
    page.keyboard.press("1")  # who cannot go on does not, and the reason is told
    assert told(box).startswith("Ada: ") and box.locator(".drive__past b").count() == 2
    page.keyboard.press("u")
    assert told(box).startswith("Taken back.") and box.locator(".drive__past b").all_inner_texts() == ["Ada"]
    page.keyboard.press("r")
    assert told(box) == "At the beginning. From here, 2 of 6 schedules reach the goal."
    page.keyboard.press("Escape")
    assert box.count() == 0
    assert "drive__ask" in page.evaluate("document.activeElement.className").split()


def test_a_schedule_that_reaches_the_goal_is_shown_step_by_step(visit):
    page, box = open_widget(visit, "en")
    for _ in range(2):
        page.keyboard.press("s")
    assert told(box).endswith("You have reached the goal.")


def test_a_cured_program_cannot_be_broken(visit):
    page, box = open_widget(visit, "en", *CURE)
    assert box.locator(".drive__odds").text_content() == "From here, none of 2 schedules reaches the goal."
    assert not box.get_by_text(re.compile("^Show me")).is_visible()
    for _ in range(4):
        page.keyboard.press("2")
    assert "nobody" not in told(box).lower()


@pytest.mark.parametrize("language", PREFIX)
def test_on_a_phone_all_is_within_the_screen_and_touched_easily(visit, language):
    page, box = open_widget(visit, language, **PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    bottom = box.locator(".drive__tools button").last.bounding_box()
    assert bottom["y"] + bottom["height"] <= 740 and box.locator(".drive__code").bounding_box()["y"] >= 0
    for button in box.locator("button").all():
        if button.is_visible():
            assert button.bounding_box()["height"] >= 24 and button.bounding_box()["width"] >= 24
    box.locator(".drive__actors button").first.tap()
    box.locator(".drive__actors button").last.tap()
    assert WIDGET[language]["reached"] in told(box)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_widget_keeps_nobody_out(visit, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    page, box = open_widget(visit, "en", color_scheme=scheme)
    for step in ("", "1", "2"):
        if step:
            page.keyboard.press(step)
        found = axe.Axe().run(page, context=".drive__box").response["violations"]
        assert not found, [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]


def test_nothing_of_it_is_fetched_before_it_is_asked_for(visit):
    page = visit(LESSON)
    names = page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    assert not [name for name in names if "drive" in name]
    script = (DOCS / "assets/extras/drive.js").read_bytes()
    assert len(gzip.compress(script, mtime=0)) <= 5 * 1024


@pytest.mark.parametrize("language", PREFIX)
def test_without_a_script_a_table_tells_how_all_schedules_end(browser, site, language):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site[1] + PREFIX[language] + LESSON)
    page.locator(f"#{ID} + details > summary").click()
    drive = page.locator(f"#{ID} + details .drive")
    assert not drive.locator(".drive__ask").is_visible()
    drive.locator("summary").click()
    rows = [row.locator("td").all_inner_texts() for row in drive.locator("tbody tr").all()]
    driven = read_driven(read_snippet("locks/noodles_and_fork"))
    assert [int(count) for count, *_ in rows] == list(driven.endings.values()) == [2, 4]
    assert CARD[language]["hang"] in rows[0][1] and rows[0][2] == "Ada, Bob"
    context.close()
