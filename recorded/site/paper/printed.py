"""The PDF of a volume, printed by Chromium from one long page."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from markupsafe import Markup

from recorded.site.paper.hatched import hatched
from recorded.site.paper.pages import contents, cover, fill, written
from recorded.site.paper.sheet import style_sheet
from recorded.site.paper.tags import attribute, each_tag
from recorded.site.paper.volume import Leaf, PaperError, Volume

# one printed page after the other needs minutes, not Playwright's thirty seconds
_HEADING = re.compile(r"^(</?h)(\d)\b")
_PATIENCE = 900_000  # milliseconds


def long_page(volume: Volume) -> str:
    """The whole volume as one HTML page, to be printed. Ids have the name of their page before them."""
    chapters = volume.chapters()
    first = {leaves[0].name for title, leaves in chapters}
    return fill(
        "print.html",
        volume=volume,
        sheet=Markup(style_sheet("print.css")),
        cover=cover(volume),
        contents=contents(volume, lambda leaf: f"#{_id(leaf.name)}"),
        chapters=chapters,
        body=lambda leaf: _body(leaf, leaf.name in first),
    )


@contextmanager
def opened_chromium() -> Iterator:
    """The browser that prints. Raises PaperError where there is none."""
    from playwright.sync_api import sync_playwright

    browser = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        raise PaperError("there is no Chromium; install it, or name its path in the environment variable CHROMIUM")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


def print_pdf(volume: Volume, target: Path, chromium) -> None:
    """Print the volume into a file, with an outline and tags. chromium: as opened_chromium gives it."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "book.html")
        page.write_text(long_page(volume), encoding="utf-8")
        window = chromium.new_page()
        window.set_default_timeout(_PATIENCE)
        window.goto(page.as_uri())
        window.pdf(path=target, prefer_css_page_size=True, print_background=True, outline=True, tagged=True)
        window.close()


def _id(name: str, id: str = "") -> str:
    return f"{name}/{id}" if id else name


def _body(leaf: Leaf, first: bool) -> Markup:
    """The page with ids that no other page has; a lesson's headings stand below that of its chapter."""

    def tag(found: str) -> str:
        found = found if first else _HEADING.sub(lambda heading: f"{heading[1]}{int(heading[2]) + 1}", found)
        found = attribute(found, "id", lambda id: _id(leaf.name, id))
        found = found.replace('="url(#', f'="url(#{leaf.name}/')
        return attribute(found, "href", lambda href: f"#{_id(leaf.name, href[1:])}") if found[:4] == "<use" else found

    body = each_tag(hatched(leaf.body), tag).replace("<div", f'<div id="{_id(leaf.name)}"', 1)
    return written(body, lambda name, id: f"#{_id(name, id)}")
