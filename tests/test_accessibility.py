"""Everybody can use it: a page fits a phone, axe finds nothing, the keyboard suffices, nothing moves unasked."""

import os

import pytest

from docs.extension.embed import find_embeds
from snippets.header import LANGUAGES
from tests.served import PAGES, PREFIX, PROJECT, built_path, note_troubles

LESSON = "locks/deadlock/"
# all rules run on every page, but for contrast: the colours come from one style sheet, so axe measures them on every
# chapter's opening page and a lesson, and on all pages with AXE_EVERYWHERE=1; on the others PALE measures them, which
# takes a moment, for it looks once at each pair of colours
COLOURS = ["color-contrast", "link-in-text-block"]
EVERYWHERE = bool(os.environ.get("AXE_EVERYWHERE"))
# the thousands of words of code look the same on all pages, as does what frames them: looked at on a few
CODE, FRAME = ".highlight code", [".md-sidebar--primary", ".md-header", ".md-footer"]
RUN = """async ([exclude, only, colours]) => (await axe.run({ include: document, exclude }, {
  resultTypes: ["violations"],
  ...(only && { runOnly: { type: "rule", values: only } }),
  ...(!colours && { rules: { "color-contrast": { enabled: false } } }),
})).violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`))"""
# texts whose colour is too near to that of the box behind them; drawings are left out, tests/test_timeline* have them
PALE = """() => {
  const parse = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const linear = part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
  const behind = element => {
    for (; element; element = element.parentElement) {
      const colour = parse(getComputedStyle(element).backgroundColor);
      if (colour.length && colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const pairs = new Map();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text; (text = texts.nextNode());) {
    const element = text.parentElement;
    if (!text.data.trim() || element.closest("svg, script, noscript, style") || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const back = behind(element);
    const key = `${style.color} on ${back}`;
    if (pairs.has(key) || style.color.startsWith("color(") || back.length > 3) continue;
    const [high, low] = [light(parse(style.color)), light(back)].sort((one, other) => other - one);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    const ratio = (high + 0.05) / (low + 0.05);
    pairs.set(key, ratio < (large ? 3 : 4.5) && `${key} is ${ratio.toFixed(2)}:1, "${text.data.trim().slice(0, 30)}"`);
  }
  return [pairs.size, [...pairs.values()].filter(Boolean)];
}"""
MOVES = """() => [...document.querySelectorAll("*")].flatMap(element => {
  const style = getComputedStyle(element);
  const spent = value => value.split(",").some(part => parseFloat(part) > 0.01);
  const moving = (spent(style.transitionDuration) && !/^(color|background-color|border-color|opacity|none)$/.test(
    style.transitionProperty)) || (spent(style.animationDuration) && style.animationName !== "none");
  return moving ? [`${element.tagName}.${element.getAttribute("class")}: ${style.transitionProperty}`] : [];
})"""

FOCUSED = "(e => `${e.className} in ${e.parentElement?.className}`)(document.activeElement)"


@pytest.fixture(scope="module")
def tab(browser, site):
    """One tab for all pages: opening one for each takes longer than looking at it. Gives it and notes its troubles."""
    context = browser.new_context(color_scheme="light", reduced_motion="reduce")
    page = context.new_page()
    troubles = note_troubles(page, site[1])
    yield page, troubles
    context.close()


def open_in(tab, address: str):
    """Opens an address on a phone, in the light scheme, with what is folded unfolded."""
    page, troubles = tab
    troubles.clear()
    page.set_viewport_size({"width": 360, "height": 740})
    page.emulate_media(color_scheme="light")
    page.goto(address)
    page.wait_for_selector("html.js")
    return page


def violations(page, path: str) -> list[str]:
    """What axe finds on the open page in both schemes, at desk width."""
    page.set_viewport_size({"width": 1280, "height": 800})
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    page.evaluate(pytest.importorskip("axe_playwright_python.base").AXE_SCRIPT)
    opening = path.removeprefix("zh/").count("/") < 2
    exclude = [] if path == LESSON else [CODE] if opening else [CODE, *FRAME]
    colours = EVERYWHERE or path == LESSON or opening
    found = page.evaluate(RUN, [exclude, None, colours]) + pale(page)
    # in the second scheme only colours can be wrong: the page is the same
    page.emulate_media(color_scheme="dark")
    page.wait_for_selector("body[data-md-color-scheme=slate]")
    dark = page.evaluate(RUN, [exclude, COLOURS, True]) if colours else []
    return found + [f"dark: {one}" for one in dark + pale(page)]


def pale(page) -> list[str]:
    """The pairs of colours on the open page that cannot be read."""
    seen, found = page.evaluate(PALE)
    assert seen > 3, "no text was looked at"
    return found


@pytest.mark.parametrize("page", [*PAGES, "404.html"])
def test_a_page_fits_a_phone_makes_no_trouble_and_keeps_nobody_out(tab, site, page):
    path = page if page.endswith(".html") else built_path(page)
    opened = open_in(tab, site[1] + path)
    assert opened.evaluate("document.documentElement.scrollWidth") <= 360
    if page.endswith(".md"):
        assert opened.locator("html").get_attribute("lang") == page[:2]
        source = (PROJECT / "docs" / page).read_text(encoding="utf-8")
        assert opened.locator("figure.card").count() == len(find_embeds(source.splitlines()))
    found = violations(opened, path)
    assert not found, "\n".join(found)
    assert not tab[1]


def test_a_pale_text_is_found(tab, site):
    opened = open_in(tab, site[1] + LESSON)
    opened.evaluate("document.querySelector('article p').style.color = 'rgb(190, 190, 190)'")
    assert any(found.startswith("rgb(190, 190, 190) on 253,252,249 is 1.8") for found in pale(opened))


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
