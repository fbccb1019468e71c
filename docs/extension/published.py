"""A second hook: what is published beside the pages, for each language."""

import os
import re
import sys
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as SitePage
from mkdocs.utils import get_relative_url

ROOT = Path(__file__).parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from docs.extension.chapter_map import PLACES, chapter_map  # noqa: E402
from docs.extension.glossary import read_glossary  # noqa: E402
from docs.extension.notebook import plain_notebook  # noqa: E402
from docs.extension.search import PageEntry, index_script, read_searched, sections_of  # noqa: E402
from docs.extension.structure import read_wrong  # noqa: E402
from docs.extension.taken import atom_feed, book_texts, changes, plain_page, programs_zip  # noqa: E402
from docs.extension.words import say  # noqa: E402

SEARCHED = ROOT / "docs" / "glossary" / "searched.toml"
# pages that name everything and send the reader on: where a lesson has the words, the lesson comes first
LISTS, LIST_WEIGHT = ("index", "problems", "reference/"), 0.3
MAP = "<p>[[chapter-map]]</p>"
# the archive of the whole site is made after the site: who publishes both says so (OFFLINE_ARCHIVE=true)
OFFLINE = re.compile(r"<li>\[\[offline-book\]\]</li>\n?")
_entries: list[PageEntry] = []
_searched: dict[str, dict[str, list[str]]] = {}
_texts: dict[str, tuple[str, str, str, str]] = {}
_order: list[str] = []
_chapters: dict[str, tuple[str, SitePage]] = {}


def on_config(config: MkDocsConfig) -> None:
    """Begins a language: each is built in a run of its own."""
    _entries.clear()
    _texts.clear()
    _searched.clear()
    _searched.update(read_searched(SEARCHED))


def on_env(env, config: MkDocsConfig, files) -> None:
    """Lets the templates say what the site says, in the language of this run."""
    env.globals |= {"say": partial(say, config.theme["language"]), "say_in": say}


# behind static-i18n, which translates the titles
@event_priority(-101)
def on_nav(nav: Navigation, config: MkDocsConfig, files) -> None:
    """Notes the chapters' titles and start pages, for the map."""
    _chapters.clear()
    _order[:] = [page.url for page in nav.pages]
    for item in nav.items:
        start = (
            next((page for page in item.children or () if page.is_page), None) if isinstance(item, Section) else None
        )
        if start and start.file.src_uri.endswith("/index.md") and start.file.src_uri.count("/") == 2:
            _chapters[start.file.src_uri.split("/")[1]] = (item.title, start)


def on_page_content(html: str, page: SitePage, config: MkDocsConfig, files) -> str:
    """Notes what the page says, for the search; draws the map of the chapters where it stands."""
    search = page.meta.get("search", {})
    if not search.get("exclude"):
        entry = PageEntry(page.url, str(page.title), page.meta.get("description", ""), sections_of(html))
        name = page.file.src_uri.partition("/")[2].removesuffix(".md").removesuffix(".ipynb")
        entry.weight = float(search.get("boost", LIST_WEIGHT if name.startswith(LISTS) else 1))
        entry.asked = _searched.get(name, {}).get(config.theme["language"], [])
        _entries.append(entry)
    address = (config.site_url or "") + page.url
    source = page.file.content_string
    text = plain_page(plain_notebook(source) if page.file.src_uri.endswith(".ipynb") else source, address)
    _texts[page.url] = (str(page.title), page.meta.get("description", ""), address, text)
    html = OFFLINE.sub(offline_item(config.theme["language"], page.url), html)
    if MAP not in html:
        return html
    known = {folder: (title, start.url) for folder, (title, start) in _chapters.items() if folder in PLACES}
    addresses = {folder: (title, get_relative_url(url, page.url)) for folder, (title, url) in known.items()}
    return html.replace(MAP, chapter_map(addresses, config.theme["language"]))


def offline_item(language: str, url: str) -> str:
    """The item of the home page's list that offers the archive; empty where none is made."""
    if os.environ.get("OFFLINE_ARCHIVE") != "true":
        return ""
    return f'<li><a href="{get_relative_url("book.zip", url)}" download>{say(language, "offline")}</a></li>\n'


def on_post_build(config: MkDocsConfig) -> None:
    """Writes what the language's pages add up to."""
    language, site = config.theme["language"], Path(config.site_dir)
    terms = list(read_glossary(ROOT / "docs" / "glossary" / f"{language}.md"))
    wrong = read_wrong(ROOT / "docs" / "glossary" / "wrong.toml")[language]
    _write(site / "search" / f"{language}.js", index_script(_entries, terms, wrong))
    # the pages of the nav in its order, then the others
    ordered = sorted(_texts, key=lambda url: _order.index(url) if url in _order else len(_order))
    listed, full = book_texts(config.site_name, config.site_description or "", [_texts[url] for url in ordered])
    home = site if language == "en" else site / language
    address = (config.site_url or "") + ("" if language == "en" else f"{language}/")
    _write(home / "llms.txt", listed)
    _write(home / "llms-full.txt", full)
    changelog = ROOT / ("CHANGELOG.md" if language == "en" else f"CHANGELOG.{language}.md")
    _write(home / "feed.xml", atom_feed(changes(changelog), address, config.site_name, language))
    (site / "programs.zip").write_bytes(programs_zip())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
