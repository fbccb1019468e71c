"""Programs before a question, in a real browser: nothing is answered before it is asked, and nothing is lost."""

import pytest

from recorded.model.header import LANGUAGES
from tests.browser.served import PREFIX

# the results stand in the program; the run stands in the fold
INLINE, RUN = ("queues/priority", "queues-dict_payload"), ("locks/deadlock", "locks-noodles_and_fork")
PHONE = {"viewport": {"width": 390, "height": 800}}


def texts(page, id: str) -> tuple[str, str]:
    """What a reader sees of the program, and of the fold behind it."""
    return page.locator(f"#{id}").inner_text(), page.locator(f"#{id} + details").inner_text()


@pytest.fixture
def read(visit, browser, site):
    """Opens a path of the site on a phone, with scripts or without."""
    quiet = []

    def open_page(path: str, script: bool):
        if script:
            return visit(path, **PHONE)
        quiet.append(browser.new_context(java_script_enabled=False, **PHONE))
        page = quiet[-1].new_page()
        page.goto(site[1] + path)
        return page

    yield open_page
    for context in quiet:
        context.close()


def seen(part, selector: str) -> int:
    """How many such elements of the part can be seen."""
    return sum(found.is_visible() for found in part.locator(selector).all())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("script", [True, False])
def test_nothing_is_answered_before_it_is_asked(read, language, script):
    for lesson, id in (INLINE, RUN):
        page = read(f"{PREFIX[language]}{lesson}/", script)
        program, fold = texts(page, id)
        assert "import" in program and "#>" not in program and "(1)" not in program
        card, behind = page.locator(f"#{id}"), page.locator(f"#{id} + details")
        assert seen(card, ".answer, .md-annotation, ol, .run") == seen(behind, ".card") == 0
        assert len(fold.splitlines()) == 1
        behind.locator("> summary").press("Enter")
        behind.locator(".card--answers").wait_for()
        assert seen(card, ".answer") and seen(card, ".md-annotation" if script else "ol")
    assert seen(behind, "div.run") == 1


def test_the_question_stays_where_it_was_pressed(visit):
    lesson, id = INLINE
    page = visit(f"{lesson}/", **PHONE)
    summary = page.locator(f"#{id} + details > summary")
    summary.scroll_into_view_if_needed()
    before = summary.bounding_box()["y"]
    summary.click()
    page.wait_for_function("id => document.querySelector(`#${id} .answer`).offsetHeight > 0", arg=id)
    page.evaluate("new Promise(requestAnimationFrame)")
    assert abs(summary.bounding_box()["y"] - before) < 2


def test_on_paper_nothing_is_kept_back(visit):
    lesson, id = INLINE
    page = visit(f"{lesson}/")
    page.emulate_media(media="print")
    assert "#>" in page.locator(f"#{id}").inner_text()
    assert page.locator(f"#{id} + details .card--answers").bounding_box()["height"] > 20


@pytest.mark.parametrize("script", [True, False])
def test_an_option_answers_when_it_is_chosen(read, script):
    page = read("locks/deadlock/", script)
    quiz = page.locator(f"#{RUN[1]} .quiz")
    assert seen(quiz, "p") == 0
    quiz.locator("> summary").press("Enter")
    first = quiz.locator(".quiz__question").first
    assert seen(first, ".right, .wrong") == 0
    for option in first.locator("summary").all():
        option.press("Enter")
    assert seen(first, ".right") == 1 and seen(first, ".wrong") == 2
