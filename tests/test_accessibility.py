"""Everybody can use it: axe finds nothing, languages are told, the keyboard suffices, nothing moves unasked."""

import os

import pytest

from snippets.header import LANGUAGES
from tests.served import PAGES, PREFIX, built_path

LESSON = "locks/deadlock/"
# colours come from one style sheet: contrast, the slow rule, is measured on every chapter's opening page and a lesson,
# in both schemes, and on all pages with AXE_EVERYWHERE=1; all other rules always run on every page
COLOURS = ["color-contrast", "link-in-text-block"]
EVERYWHERE = bool(os.environ.get("AXE_EVERYWHERE"))
# in the second scheme only colours can be wrong: the page is the same
RUN = """async ([exclude, only, colours]) => (await axe.run({ include: document, exclude }, {
  resultTypes: ["violations"],
  ...(only && { runOnly: { type: "rule", values: only } }),
  ...(!colours && { rules: { "color-contrast": { enabled: false } } }),
})).violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`))"""
MOVES = """() => [...document.querySelectorAll("*")].flatMap(element => {
  const style = getComputedStyle(element);
  const spent = value => value.split(",").some(part => parseFloat(part) > 0.01);
  const moving = (spent(style.transitionDuration) && !/^(color|background-color|border-color|opacity|none)$/.test(
    style.transitionProperty)) || (spent(style.animationDuration) && style.animationName !== "none");
  return moving ? [`${element.tagName}.${element.getAttribute("class")}: ${style.transitionProperty}`] : [];
})"""

FOCUSED = "(e => `${e.className} in ${e.parentElement?.className}`)(document.activeElement)"


@pytest.fixture(scope="module")
def axe(browser, site):
    """Opens a path in one scheme, switches to the other; what axe finds in each."""
    script = pytest.importorskip("axe_playwright_python.base").AXE_SCRIPT
    context = browser.new_context(color_scheme="light", reduced_motion="reduce")
    page = context.new_page()

    def violations(path: str, prepare=lambda page: None) -> list[str]:
        page.emulate_media(color_scheme="light")
        page.goto(site[1] + path)
        page.wait_for_selector("html.js")
        # what is folded is read as well
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        prepare(page)
        page.evaluate(script)
        # the thousands of words of code look the same on all pages: looked at on one
        exclude = [] if path == LESSON else [".highlight code"]
        colours = EVERYWHERE or path == LESSON or path.removeprefix("zh/").count("/") < 2
        found = page.evaluate(RUN, [exclude, None, colours])
        if not colours:
            return found
        page.emulate_media(color_scheme="dark")
        page.wait_for_selector("body[data-md-color-scheme=slate]")
        dark = page.evaluate(RUN, [exclude, COLOURS, True])
        return found + [f"dark: {one}" for one in dark]

    yield violations
    context.close()


@pytest.mark.parametrize("page", [*PAGES, "404.html"])
def test_axe_finds_nothing(axe, page):
    found = axe(page if page.endswith(".html") else built_path(page))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_the_search(axe, language):
    def search(page):
        page.keyboard.press("/")
        page.keyboard.type("lock")
        page.wait_for_selector(".search__hits mark")

    found = axe(PREFIX[language] + LESSON, search)
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
