"""A look at a page of the site in a real browser: does it fit a phone, does it keep anybody out, does it complain?"""

import os
from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass

import pytest

from tests.browser.served import built_path, chromium, note_troubles

LESSON = "locks/deadlock/"
# all rules run on every page, but for contrast: the colours come from one style sheet, so axe measures them on a few
# pages, and on all with AXE_EVERYWHERE=1; on the others PALE measures them, which takes a moment, for it looks once at
# each pair of colours
COLOURS = ["color-contrast", "link-in-text-block"]
COLOURED = {"", "locks/", "reference/claims/", "zh/exercises/", LESSON}
EVERYWHERE = bool(os.environ.get("AXE_EVERYWHERE"))
# the thousands of words of code look the same on all pages, as does what frames them: looked at on a few
CODE, FRAME = ".highlight code", [".md-sidebar--primary", ".md-header", ".md-footer", ".timeline"]
RUN = """async ([exclude, only, colours]) => (await axe.run({ include: document, exclude }, {
  resultTypes: ["violations"],
  ...(only && { runOnly: { type: "rule", values: only } }),
  ...(!colours && { rules: { "color-contrast": { enabled: false } } }),
})).violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`))"""
# texts whose colour is too near to that of the box behind them; not in drawings, which tests/card/test_timeline.py has
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

# tables that have to be scrolled sideways, by more than a rounding
WIDE = """() => [...document.querySelectorAll("article table")].flatMap(table => {
  for (let box = table; box.tagName !== "ARTICLE"; box = box.parentElement) {
    const over = box.scrollWidth - box.clientWidth;
    const cuts = getComputedStyle(box).overflowX !== "visible";
    if (over > 2 && cuts) return [`${table.innerText.slice(0, 40)}: ${over} px`];
  }
  return [];
})"""


@dataclass(frozen=True)
class Look:
    """What a look at one page has shown: its width on a phone of 360 px, and what is wrong.

    wide: the tables that do not fit the phone
    """

    width: int
    wide: list[str]
    violations: list[str]
    troubles: list[str]


def look_at_all(left: deque[str], futures: dict[str, Future], address: str) -> None:
    """Looks at the pages that are left, in one tab: opening one for each takes longer than looking at it."""
    page = ""
    try:
        with chromium() as browser:
            tab = new_tab(browser, address)
            while left:
                page = left.popleft()
                futures[page].set_result(look_at(tab, address, page))
    except IndexError:
        pass  # another took the last one
    except BaseException as error:  # no browser, or none any more
        for failed in (page, *left):
            if failed in futures and not futures[failed].done():
                futures[failed].set_exception(error)


def look_at(tab, address: str, page: str) -> Look:
    """Opens a page of the site in the tab and looks at all that can be wrong with it."""
    path = page if page.endswith(".html") else built_path(page)
    opened = open_in(tab, address + path)
    width, wide = opened.evaluate("document.documentElement.scrollWidth"), opened.evaluate(WIDE)
    return Look(width, wide, violations(opened, path), list(tab[1]))


def new_tab(browser, address: str):
    """A tab, and the list of its troubles."""
    page = browser.new_context(color_scheme="light", reduced_motion="reduce").new_page()
    return page, note_troubles(page, address)


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
    colours = EVERYWHERE or path in COLOURED
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
