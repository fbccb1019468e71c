"""The book in one language: what its pages are made with, and what they add up to."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as SitePage

from recorded.card.glossary import read_glossary, read_wrong
from recorded.card.page import Chapter, Page
from recorded.model.header import LANGUAGES
from recorded.model.paths import GLOSSARY, PROJECT, PROOFS, REPORTS, from_project
from recorded.model.proofs import read_proofs
from recorded.model.report import read_reports
from recorded.site.feed import changes
from recorded.site.search import PageEntry, read_searched
from recorded.site.texts import PlainPage

log = logging.getLogger("mkdocs.hooks.recorded")
Read = TypeVar("Read")


@dataclass
class Edition:
    """What one build knows of the book in one language.

    home: a page with what is common to all pages
    wrong: what people type for a term of the glossary, and the term
    searched: what readers type: page → language → phrases
    changes: the entries of the changelog: date, title, text
    troubles: what could not be read; a strict build has failed by then, while serving every page tells it
    order: the addresses of the pages of the nav
    entries, texts: what the pages say, for the search and as plain text, by address
    shown: the ids of the programs on the pages
    """

    home: Page
    wrong: dict[str, str]
    searched: dict[str, dict[str, list[str]]]
    changes: list[tuple[str, str, str]]
    troubles: list[str]
    order: list[str] = field(default_factory=list)
    entries: list[PageEntry] = field(default_factory=list)
    texts: dict[str, PlainPage] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)

    @property
    def language(self) -> str:
        """The language."""
        return self.home.language

    def take_nav(self, nav: Navigation) -> None:
        """Note the order of the pages and the chapters."""
        self.order = [page.url for page in nav.pages]
        chapters = []
        for item in nav.items:
            children = item.children or () if isinstance(item, Section) else ()
            start = next((page for page in children if page.is_page), None)
            if start and start.file.src_uri.endswith("/index.md") and start.file.src_uri.count("/") == 2:
                chapters.append(Chapter(start.file.src_uri.split("/")[1], item.title, start.url))
        self.home = replace(self.home, chapters=tuple(chapters))

    def page(self, page: SitePage, markdown: str) -> Page:
        """What our Markdown extension must know of a page. markdown: without its front matter."""
        source = page.file.content_string
        # on some pages a fork is to eat with
        unexplained = page.meta.get("unexplained", [])
        return replace(
            self.home,
            path=f"docs/{page.file.src_uri}",
            url=page.url,
            before=len(source.splitlines()) - len(markdown.splitlines()),
            terms={term: explained for term, explained in self.home.terms.items() if term not in unexplained},
        )

    def texts_in_order(self) -> list[PlainPage]:
        """The pages of the nav in its order, then the others."""
        places = {url: place for place, url in enumerate(self.order)}
        return [self.texts[url] for url in sorted(self.texts, key=lambda url: places.get(url, len(places)))]


def begin_edition(config: MkDocsConfig) -> Edition:
    """Read what all pages of the language need. What cannot be read is complained of and done without."""
    language, troubles = config.theme["language"], []

    def read_or(instead: Read, read: Callable[[Path], Read], path: Path) -> Read:
        try:
            return read(path)
        except (ValueError, OSError) as error:
            trouble = str(error) if path.name in str(error) else f"{from_project(path)}: {error}; correct it"
            troubles.append(trouble)
            log.warning(trouble)
            return instead

    home = Page(
        language=language,
        site=config.site_url or "",
        reports=tuple(read_or([], read_reports, REPORTS)),
        proofs=read_or({}, read_proofs, PROOFS),
        terms=read_or({}, read_glossary, GLOSSARY / f"{language}.md"),
        # the archive of the whole site is made after the site: who publishes both says so
        archive=os.environ.get("OFFLINE_ARCHIVE") == "true",
    )
    wrong = read_or({}, read_wrong, GLOSSARY / "wrong.toml").get(language, {})
    searched = read_or({}, read_searched, GLOSSARY / "searched.toml")
    changelog = PROJECT / ("CHANGELOG.md" if language == LANGUAGES[0] else f"CHANGELOG.{language}.md")
    return Edition(home, wrong, searched, read_or([], changes, changelog), troubles)
