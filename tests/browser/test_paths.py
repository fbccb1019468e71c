"""What is done of a path is kept by the browser alone, counted, taken along and forgotten; no answer shows unasked."""

import json

import pytest

from recorded.card.words import say
from tests.browser.served import PREFIX

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.mark.parametrize("language", PREFIX)
def test_what_is_done_is_kept_counted_and_forgotten(visit, language):
    page = visit(f"{PREFIX[language]}paths/", **PHONE)
    boxes, status = page.locator(".station__done input"), page.locator("#marks [role=status]")
    count = boxes.count()

    def told(done: int) -> str:
        return say(language, "marks_count").replace("{done}", str(done)).replace("{all}", str(count))

    assert count == page.locator("h3.station").count() == 38 and status.text_content() == told(0)
    for place in (0, 4):
        boxes.nth(place).tap()
    assert status.text_content() == told(2)
    page.reload()
    assert [boxes.nth(place).is_checked() for place in range(6)] == [True, False, False, False, True, False]
    with page.expect_download() as download:
        page.get_by_role("button", name=say(language, "marks_export")).tap()
    assert [*json.loads(download.value.path().read_text(encoding="utf-8"))] == ["words", "threads"]
    page.get_by_role("button", name=say(language, "marks_forget")).tap()
    assert status.text_content() == say(language, "marks_forgotten")
    assert page.evaluate("localStorage.getItem('path-done')") is None
    page.reload()
    assert page.locator(".station__done input:checked").count() == 0


@pytest.mark.parametrize("language", PREFIX)
def test_no_answer_shows_before_it_is_asked_for(visit, language):
    page = visit(f"{PREFIX[language]}paths/", **PHONE)
    assert page.locator("article details[open]").count() == 0
    quiz = page.locator("details.quiz").first
    quiz.locator("summary").first.tap()
    assert quiz.locator(".right:visible, .wrong:visible").count() == 0
    question = quiz.locator(".quiz__question").first
    for place in range(4):
        question.locator("details > summary").nth(place).tap()
    assert question.locator(".right:visible").count() == 1 and question.locator(".wrong:visible").count() == 3
