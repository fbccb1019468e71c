"""The pages of a built site as one volume: in the order of the book, each with its chapter and what it holds."""

import posixpath
import re
from dataclasses import dataclass, replace
from html import escape, unescape
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup

from recorded.model.header import LANGUAGES
from recorded.site.paper.still import still
from recorded.site.paper.tags import attribute, each_tag

# a link to another page of the volume, until EPUB and PDF say where that lies: book:NAME#ID
BOOK = "book:"
_UPDATED = re.compile(r"<updated>(\d{4}-\d\d-\d\d)")


class PaperError(Exception):
    """A site of which no volume can be made, or a link in it that paper cannot follow."""


@dataclass(frozen=True)
class Leaf:
    """A page of the volume.

    name: its address inside the site, without language and ends, e.g. ``gil/lost-updates``; the home page is ``index``
    chapter: the title of its chapter, empty outside of chapters
    body: its elements as they are on paper, as XML
    """

    name: str
    title: str
    chapter: str
    body: str


@dataclass(frozen=True)
class Volume:
    """The whole book in one language.

    changed: the day of its last change, e.g. ``2026-11-26``
    address: where its home page is published
    """

    language: str
    title: str
    description: str
    rights: str
    changed: str
    address: str
    leaves: tuple[Leaf, ...]

    def chapters(self) -> list[tuple[str, list[Leaf]]]:
        """The chapters with their pages, in order; a page outside of chapters is one by itself, named by its title."""
        found: list[tuple[str, list[Leaf]]] = []
        for leaf in self.leaves:
            if leaf.chapter and found and found[-1][0] == leaf.chapter:
                found[-1][1].append(leaf)
            else:
                found.append((leaf.chapter or leaf.title, [leaf]))
        return found


def read_volume(site: Path, language: str) -> Volume:
    """The volume of a language. Raises PaperError, where the site has none or a link of its pages leads nowhere."""
    folder = "" if language == LANGUAGES[0] else language
    home = here = posixpath.join(folder, "index.html")
    leaves: dict[str, Leaf] = {}
    frames: dict[str, BeautifulSoup] = {}
    while here and here not in leaves:
        if not (site / here).is_file():
            raise PaperError(f"{site / here}: there is no such page; run mkdocs build first")
        frame, article = _parts((site / here).read_text(encoding="utf-8"))
        frames.setdefault(home, frame)
        leaves[here] = _leaf(frame, article, here.removeprefix(folder).removeprefix("/"), language)
        following = frame.find("link", rel="next")
        here = _file(site, here, str(following["href"])) if following else ""
    frame = frames[home]
    address = str(frame.find("link", rel="canonical")["href"]).removesuffix("index.html")
    root = address.removesuffix(f"{folder}/") if folder else address
    changed = _UPDATED.search((site / folder / "feed.xml").read_text(encoding="utf-8"))
    return Volume(
        language,
        str(frame.find("meta", property="og:site_name")["content"]),
        str(frame.find("meta", attrs={"name": "description"})["content"]),
        frame.find(class_="md-copyright").get_text(" ", strip=True),
        changed[1],
        address,
        tuple(_pointed(leaf, path, leaves, site, root) for path, leaf in leaves.items()),
    )


def _parts(html: str) -> tuple[BeautifulSoup, str]:
    """What stands around the article, and the article."""
    before, opening, rest = html.partition("<article")
    article, closing, after = rest.partition("</article>")
    return BeautifulSoup(before + after, "html.parser"), opening + article + closing


def _leaf(frame: BeautifulSoup, article: str, path: str, language: str) -> Leaf:
    name = path.removesuffix(".html").removesuffix("/index")
    chapter = frame.select_one(".md-nav--primary .md-nav__item--section.md-nav__item--active .md-ellipsis")
    title, body = still(article, language)
    return Leaf(name, title, chapter.get_text(strip=True) if chapter else "", body)


def _file(site: Path, here: str, link: str) -> str:
    """The file of the site that a link of a page leads to; the link has neither scheme nor query."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(here), unquote(link)))
    return posixpath.normpath(posixpath.join(path, "index.html")) if (site / path).is_dir() else path


def _pointed(leaf: Leaf, path: str, leaves: dict[str, Leaf], site: Path, root: str) -> Leaf:
    """The page with links that lead into the volume, where they can, else to the published site."""

    def pointed(link: str) -> str:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return link
        target = _file(site, path, parts.path) if parts.path else path
        if target not in leaves:
            return urljoin(urljoin(root, path.removesuffix("index.html")), link)
        place = unquote(parts.fragment)
        if place and f' id="{escape(place)}"' not in leaves[target].body:
            raise PaperError(f"{path}: the link {link} leads to a place that is not on paper; let it lead to another")
        return f"{BOOK}{leaves[target].name}#{place}"

    def tag(found: str) -> str:
        if not found.startswith("<a "):
            return found
        return attribute(found, "href", lambda link: escape(pointed(unescape(link))))

    return replace(leaf, body=each_tag(leaf.body, tag))
