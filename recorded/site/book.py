"""A build of the book in one language: what it knows before its pages, takes from them, and publishes beside them."""

import logging
import os
import re
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as SitePage
from mkdocs.utils import get_relative_url

from recorded.card.card import Page
from recorded.card.embed import find_embeds
from recorded.card.extension import Recorded
from recorded.card.glossary import read_glossary, read_wrong
from recorded.card.verification import page_verified_on
from recorded.card.words import say
from recorded.model.paths import GLOSSARY, NOTEBOOKS, PROJECT
from recorded.model.report import Report, read_reports
from recorded.model.snippet import snippet_ids, snippet_paths
from recorded.site.chapter_map import PLACES, chapter_map
from recorded.site.notebook import plain_notebook
from recorded.site.search import PageEntry, index_script, read_searched, sections_of
from recorded.site.social import draw_card
from recorded.site.taken import atom_feed, book_texts, changes, plain_page, programs_zip

# pages that name everything and send the reader on: where a lesson has the words, the lesson comes first
LISTS, LIST_WEIGHT = ("index", "problems", "reference/"), 0.3
MAP = "<p>[[chapter-map]]</p>"
# the archive of the whole site is made after the site: who publishes both says so (OFFLINE_ARCHIVE=true)
OFFLINE = re.compile(r"<li>\[\[offline-book\]\]</li>\n?")
_CARD = re.compile(r'<figure class="card" id="([^"]+)"')


class Book:
    """What one build knows.

    for_others: whether the site is built for others to see, not served to its author
    """

    def __init__(self) -> None:
        self.for_others = False
        # a warning is shown while serving, and fails a strict build
        self._complain = logging.getLogger("mkdocs.hooks.recorded").warning
        self._extension = Recorded(report=self._complain)
        self._forget()

    def _forget(self) -> None:
        self._reports: list[Report] = []
        self._searched: dict[str, dict[str, list[str]]] = {}
        self._order: list[str] = []  # addresses of the pages of the nav
        self._chapters: dict[str, tuple[str, SitePage]] = {}
        self._entries: list[PageEntry] = []
        self._texts: dict[str, tuple[str, str, str, str]] = {}

    def begin(self, config: MkDocsConfig) -> None:
        """Begin a language: read what all pages need, and add the Markdown extension."""
        self._forget()
        self._reports = read_reports()
        self._searched = read_searched(GLOSSARY / "searched.toml")
        if self._extension not in config.markdown_extensions:
            config.markdown_extensions.append(self._extension)
        if not config.repo_url:
            config.edit_uri = ""

    def publish_programs(self, files: Files, config: MkDocsConfig) -> Files:
        """Publish every program as it is."""
        for id, path in zip(snippet_ids(), snippet_paths(), strict=True):
            if path.is_file():
                files.append(File.generated(config, f"snippets/{id}.py", abs_src_path=str(path)))
            else:
                self._complain(f"snippets/{id}.py:1: it is no file; rename it")
        for path in sorted((NOTEBOOKS / "programs").glob("*.py")):
            files.append(File.generated(config, f"notebooks/programs/{path.name}", abs_src_path=str(path)))
        return files

    def take_nav(self, nav: Navigation) -> None:
        """Note the order of the pages, and the chapters' titles and start pages, for the map."""
        self._order = [page.url for page in nav.pages]
        for item in nav.items:
            children = item.children or () if isinstance(item, Section) else ()
            start = next((page for page in children if page.is_page), None)
            if start and start.file.src_uri.endswith("/index.md") and start.file.src_uri.count("/") == 2:
                self._chapters[start.file.src_uri.split("/")[1]] = (item.title, start)

    def turn_to(self, page: SitePage, markdown: str, config: MkDocsConfig) -> None:
        """Tell the Markdown extension which page comes next."""
        language = config.theme["language"]
        source = page.file.content_string
        self._extension.page = Page(
            language=language,
            path=f"docs/{page.file.src_uri}",
            url=page.url,
            site=config.site_url or "",
            before=len(source.splitlines()) - len(markdown.splitlines()),
            reports=tuple(self._reports),
        )
        terms = read_glossary(GLOSSARY / f"{language}.md")
        # on some pages a fork is to eat with
        unexplained = page.meta.get("unexplained", [])
        self._extension.glossary = {term: explained for term, explained in terms.items() if term not in unexplained}
        config.mdx_configs.setdefault("toc", {})["permalink_title"] = say(language, "permalink")
        config.mdx_configs.setdefault("footnotes", {})["BACKLINK_TITLE"] = say(language, "footnote_back")

    def take_page(self, html: str, page: SitePage, config: MkDocsConfig) -> str:
        """Note what the page says, for search and texts; the page with its map and with what it was verified on."""
        language, source = config.theme["language"], page.file.content_string
        # MkDocs does not see the ids of the cards: so that links to them can be checked
        page.present_anchor_ids = {*(page.present_anchor_ids or ()), *_CARD.findall(html)}
        ids = [embed.name.removesuffix(".py") for embed in find_embeds(source.splitlines())]
        html += page_verified_on(self._reports, ids, language)
        description = page.meta.get("description", "")
        if not page.meta.get("search", {}).get("exclude"):
            self._entries.append(self._entry(html, page, description, language))
        address = (config.site_url or "") + page.url
        text = plain_page(plain_notebook(source) if page.file.src_uri.endswith(".ipynb") else source, address)
        self._texts[page.url] = (str(page.title), description, address, text)
        html = OFFLINE.sub(offline_item(language, page.url), html)
        return html.replace(MAP, self._map(page, language)) if MAP in html else html

    def _entry(self, html: str, page: SitePage, description: str, language: str) -> PageEntry:
        entry = PageEntry(page.url, str(page.title), description, sections_of(html))
        name = page.file.src_uri.partition("/")[2].removesuffix(".md").removesuffix(".ipynb")
        boost = page.meta.get("search", {}).get("boost", LIST_WEIGHT if name.startswith(LISTS) else 1)
        entry.weight = float(boost)
        entry.asked = self._searched.get(name, {}).get(language, [])
        return entry

    def _map(self, page: SitePage, language: str) -> str:
        chapters = {
            folder: (title, get_relative_url(start.url, page.url))
            for folder, (title, start) in self._chapters.items()
            if folder in PLACES
        }
        return chapter_map(chapters, language)

    def teach(self, env, config: MkDocsConfig) -> None:
        """Let the templates say what the site says."""
        env.globals |= {"say": partial(say, config.theme["language"]), "say_in": say}

    def draw_social_card(self, context: dict, page: SitePage, config: MkDocsConfig) -> None:
        """Draw the page's card and tell the template its address, which must be a whole one."""
        # nobody shares what is served to its author, or read from a folder
        if not (self.for_others and config.site_url and config.use_directory_urls):
            return
        path = f"social/{page.url.strip('/') or 'index'}.png"
        chapter = page.parent.title if page.parent else ""
        # a home page stands for the whole book
        words = (config.site_name, "", "") if page.is_homepage else (str(page.title), chapter, config.site_name)
        target = Path(config.site_dir) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        draw_card(*words).save(target)
        context["social_card"] = config.site_url + path

    def publish_texts(self, config: MkDocsConfig) -> None:
        """Write what the language's pages add up to."""
        language, site = config.theme["language"], Path(config.site_dir)
        terms, wrong = list(read_glossary(GLOSSARY / f"{language}.md")), read_wrong(GLOSSARY / "wrong.toml")[language]
        _write(site / "search" / f"{language}.js", index_script(self._entries, terms, wrong))
        # the pages of the nav in its order, then the others
        places = {url: place for place, url in enumerate(self._order)}
        ordered = sorted(self._texts, key=lambda url: places.get(url, len(places)))
        name, about = config.site_name, config.site_description or ""
        listed, full = book_texts(name, about, [self._texts[url] for url in ordered])
        home = site if language == "en" else site / language
        address = (config.site_url or "") + ("" if language == "en" else f"{language}/")
        _write(home / "llms.txt", listed)
        _write(home / "llms-full.txt", full)
        changelog = PROJECT / ("CHANGELOG.md" if language == "en" else f"CHANGELOG.{language}.md")
        _write(home / "feed.xml", atom_feed(changes(changelog), address, name, language))
        (site / "programs.zip").write_bytes(programs_zip())


def offline_item(language: str, url: str) -> str:
    """The item of the home page's list that offers the archive; empty where none is made."""
    if os.environ.get("OFFLINE_ARCHIVE") != "true":
        return ""
    return f'<li><a href="{get_relative_url("book.zip", url)}" download>{say(language, "offline")}</a></li>\n'


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
