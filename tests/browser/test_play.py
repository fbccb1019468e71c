"""A run is played beside its code: fetched with the first press, by button and key, told to who does not see it."""

from itertools import pairwise

import pytest

from tests.browser.served import PREFIX, PROJECT

LESSON, CARD = "locks/deadlock/", "#locks-noodles_and_fork"
BOTH = f"{CARD}, {CARD} + details"  # the program, and the fold of the question in which its run stands
LIT = """() => [...document.querySelectorAll(".play__lights div")].map(light => {
  const code = light.closest(".highlight").querySelector("code");
  const { top, height } = light.getBoundingClientRect();
  const at = document.createRange();
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let line = "";
  for (let text; (text = texts.nextNode());) {
    at.selectNodeContents(text);
    for (const box of at.getClientRects())
      if (Math.abs(box.top + box.height / 2 - top - height / 2) < 4 && !text.data.includes("\\n")) line += text.data;
  }
  return line.trim() + " " + [...light.children].map(who => who.textContent).join(" ");
})"""


def open_card(visit, language: str = "en", **options):
    page = visit(PREFIX[language] + LESSON, **options)
    page.evaluate("document.querySelectorAll('.card + details').forEach(fold => (fold.open = true))")
    return page, page.locator(BOTH)


@pytest.mark.parametrize("language", PREFIX)
def test_a_run_is_played_by_keys_and_told_step_by_step(visit, language):
    page, card = open_card(visit, language)
    fetched = []
    page.on("request", lambda request: fetched.append(request.url.rpartition("/")[2]))
    assert page.locator(".play").count() == 0
    card.locator(".run__play").click()
    card.locator(".play").wait_for()
    assert sorted(fetched) == ["ask.js", "locks-noodles_and_fork.js", "play.css", "play.js", "words.js"]
    page.keyboard.press("End")
    slider, told = card.locator(".play input"), card.locator(".play [role=status]")
    last = int(slider.input_value())
    assert card.locator("tr.play__later").count() == 0
    page.keyboard.press("ArrowLeft")
    assert int(slider.input_value()) == last - 1
    waits = [text for text in card.locator(".play__actors li").all_inner_texts() if "table[" in text]
    assert len(waits) == 2 and "Bob" in waits[0] and "Ada" in waits[1]  # each waits for what the other holds
    assert page.evaluate(LIT) == ["eater.join() main", "with table[second]: Ada Bob"]
    assert card.locator(".play__arrows path").count() == 3
    page.keyboard.press("Home")
    assert card.locator("tr.play__later").count() == 2
    steps = [told.text_content()]
    for _ in range(last):
        page.keyboard.press("ArrowRight")
        steps.append(told.text_content())
    assert all(steps) and all(one != other for one, other in pairwise(steps))
    assert any("has the noodles, waits for the fork" in step for step in steps)
    page.keyboard.press("Escape")
    assert page.locator(".play, .play__lights, .play__head").count() == 0
    assert card.locator(".run__play").evaluate("button => button === document.activeElement")
    assert page.url.endswith(f"{PREFIX[language]}{LESSON}")  # arrow keys have turned no page


def test_a_finger_plays_and_scrubs_on_a_phone(visit):
    page, card = open_card(visit, viewport={"width": 390, "height": 844}, has_touch=True, reduced_motion="reduce")
    card.locator(".run__play").tap()
    go = card.locator(".play__go")
    go.wait_for()
    page.wait_for_function("document.querySelector('.play input').value > 1")  # it goes on by itself
    go.tap()
    slider = card.locator(".play input")
    slider.fill("5")
    assert "5" in slider.get_attribute("aria-valuetext") or slider.input_value() == "5"
    assert page.locator(".play__head").evaluate("head => head.style.transition") == "none"
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_lines_are_numbered_on_request_as_the_file_counts_them(visit):
    page, card = open_card(visit)
    button = card.locator("[data-ask=lines]")
    button.click()
    numbers = card.locator(".numbers")
    numbers.wait_for()
    rows = (PROJECT / "snippets/locks/noodles_and_fork.py").read_text(encoding="utf-8").splitlines()
    first = rows.index("import threading") + 1
    assert first > 1 and numbers.inner_text().split("\n") == [str(n) for n in range(first, len(rows) + 1)]
    code = card.locator(".highlight code")
    assert abs(numbers.bounding_box()["height"] - code.bounding_box()["height"]) < 20
    assert button.get_attribute("aria-pressed") == "true"
    button.click()
    assert page.locator(".numbers").count() == 0


def test_a_card_is_presented_on_a_projector_with_the_answer_and_the_next_on_keys(visit):
    page, card = open_card(visit, viewport={"width": 1280, "height": 720})
    order = page.eval_on_selector_all("article .card[id]", "cards => cards.map(card => card.id)")
    card.locator("[data-ask=present]").click()
    stage = page.locator(".stage[open]")
    stage.locator(CARD).wait_for()
    run, code = stage.locator("div.run"), stage.locator(".highlight code")
    assert not run.is_visible() and not stage.locator(".card__badges").is_visible()
    page.keyboard.press("a")
    assert run.is_visible() and not stage.locator(".card__again").is_visible()
    left, right = code.bounding_box(), stage.locator(".card__below").bounding_box()
    assert left["x"] + left["width"] <= right["x"] + 1 and right["x"] + right["width"] <= 1280
    assert code.evaluate("code => parseFloat(getComputedStyle(code).fontSize)") >= 13
    page.keyboard.press("ArrowRight")
    assert stage.locator(".card").get_attribute("id") == order[order.index(CARD[1:]) + 1]
    assert not stage.locator("div.run").first.is_visible()
    page.keyboard.press("Escape")
    assert page.locator(".stage[open]").count() == 0
    assert page.eval_on_selector_all("article .card[id]", "cards => cards.map(card => card.id)") == order


def test_paper_has_no_way_to_run_it_and_headings_stay_with_what_follows(visit):
    page = visit(LESSON)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    card = page.locator(BOTH)
    assert not card.locator(".card__again").is_visible() and not card.locator(".run__play").is_visible()
    for selector in ("h2", "summary", ".card__head"):
        assert page.locator(selector).first.evaluate("it => getComputedStyle(it).breakAfter") == "avoid"
    assert page.locator(".answers .timeline").first.is_visible()
    # whoever prints without a script has everything where it stands
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".answers, [data-asked]").count() == 0
    assert card.locator(".timeline").is_visible()
    page.emulate_media(media="screen")


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        (LESSON, ".question"),
        (PREFIX["zh"] + "locks/mutex/", ".quiz .quiz__question"),
        ("locks/exercises/", ".tip, .success"),
    ],
)
def test_paper_asks_where_the_question_stands_and_answers_on_a_last_page(visit, path, asked):
    page = visit(path)
    words = "article => [...article.querySelectorAll('p, summary, td')].map(it => it.textContent).sort().join()"
    whole = page.locator("article").evaluate(words)
    folds = "article details:not(details details, .run > details, .example, .card__again)"
    summaries = "folds => folds.map(fold => fold.querySelector('summary').textContent.trim())"
    said = page.locator(folds).evaluate_all(summaries)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    last = page.locator("article > .answers:last-child")
    assert last.evaluate("it => getComputedStyle(it).breakBefore") == "page"
    assert last.locator("h2").inner_text() == ("答案" if path.startswith(PREFIX["zh"]) else "Answers")
    answers = last.locator("> details")
    inside = "[...fold.querySelectorAll(':scope > :not(summary, noscript, link)')]"
    shown = f"fold => {inside}.map(it => it.checkVisibility())"
    assert answers.count() == len(said) > 0
    for number, text in enumerate(said, 1):
        question, answer = page.locator(f"[data-asked='{number}']"), answers.nth(number - 1)
        assert question.locator("> summary").inner_text().split("→")[-1].strip() == str(number)
        assert answer.locator("> summary").text_content().strip() == f"{number}. {text}"
        assert all(answer.evaluate(shown))
        if "quiz" in question.get_attribute("class"):
            assert all(question.evaluate(shown)) and not question.locator("details > p").first.is_visible()
            assert answer.locator("details > p").first.is_visible()
        else:
            assert not any(question.evaluate(shown))
    assert page.locator(f":is({asked}):visible").count() > 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator("article").evaluate(words) == whole
    assert page.locator(".answers, [data-asked]").count() == 0
    assert page.locator(f"{folds}[open]").count() == 0


def test_paper_shows_on_the_last_page_what_the_card_of_a_question_keeps_back(visit):
    page = visit("coroutines/generators/")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    card = page.locator(".card[data-asks]:has(.answer .result)").first
    assert card.locator(".answer .result").count() > 0 and not card.locator(".answer .result").first.is_visible()
    number = card.evaluate("card => card.nextElementSibling.dataset.asked")
    answer = page.locator(".answers > details").nth(int(number) - 1)
    assert answer.locator(".answer .result").first.is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")


def test_numbers_stand_beside_their_lines_whether_answers_are_kept_back_or_not(visit):
    page = visit("coroutines/generators/")
    card = page.locator("#coroutines-just_started")
    card.locator("[data-ask=lines]").click()
    card.locator(".numbers").wait_for()
    gap = "card => card.querySelector('.numbers').scrollHeight - card.querySelector('pre > code').scrollHeight"
    closed = card.evaluate(gap)
    numbers = card.locator(".numbers").inner_text().split("\n")
    page.evaluate("document.querySelectorAll('.card + details').forEach(fold => (fold.open = true))")
    shown = card.locator(".numbers").inner_text().split("\n")
    assert abs(closed) < 8 and abs(card.evaluate(gap)) < 8
    assert set(numbers) < set(shown) and shown == [str(line) for line in range(int(shown[0]), int(shown[-1]) + 1)]
