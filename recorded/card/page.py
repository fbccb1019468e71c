"""The page that is drawn on: what a card, a marker or the glossary must know of it, and what is wrong with it."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field

from recorded.model.proofs import Proof
from recorded.model.report import Report


class PageError(ValueError):
    """Something on a page that cannot be shown; names the page, the line, the problem and the mend."""

    def __init__(self, page: str, line: int, problem: str, mend: str) -> None:
        super().__init__(f"{page}:{line}: {problem}; {mend}")


@dataclass(frozen=True)
class Chapter:
    """A chapter of the book. folder: e.g. ``gil``; url: of its first page, relative to the site."""

    folder: str
    title: str
    url: str


@dataclass(frozen=True)
class Page:
    """A page of the site.

    language: one of the site's
    path: its source, for messages, e.g. ``docs/en/processes/join.md``
    url: its address relative to the site, e.g. ``zh/processes/join/``
    site: the site's address, ends with a slash
    before: lines of the source before its Markdown (the front matter)
    reports: where the programs were verified
    proofs: what trying every schedule says of the programs, by id
    terms: the glossary's, each with the explanation that is shown where the page uses it first
    chapters: those of the book, in its order
    archive: whether the whole site can be had in one archive
    """

    language: str = "en"
    path: str = "page.md"
    url: str = ""
    site: str = "http://127.0.0.1:8000/"
    before: int = 0
    reports: tuple[Report, ...] = ()
    proofs: Mapping[str, Proof] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    chapters: tuple[Chapter, ...] = ()
    archive: bool = False

    @property
    def source(self) -> str:
        """Its source as links name it: from the folder of its language, e.g. ``processes/join.md``."""
        return self.path.partition("/")[2].partition("/")[2]

    def to(self, address: str) -> str:
        """The way from this page to an address that is relative to the site, e.g. ``../../assets``."""
        # relpath takes the page for a folder, which it is: its address ends with a slash
        way = posixpath.relpath(address or ".", posixpath.dirname(self.url) or ".")
        return way + "/" if address.endswith("/") and way != "." else way
