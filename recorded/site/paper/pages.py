"""The templates of EPUB and PDF, and what both have: the title page, the contents, the pages as text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from recorded.card.words import say
from recorded.site.paper.tags import attribute, each_tag
from recorded.site.paper.volume import BOOK, Leaf, Volume

_environment = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def fill(template: str, **values: object) -> Markup:
    """The template of this name with these values."""
    return Markup(_environment.get_template(template).render(values))


def cover(volume: Volume) -> Markup:
    """The title page: what the book is, of which day, whose, and where it is published."""
    return fill("cover.xhtml", volume=volume)


def contents(volume: Volume, place: Callable[[Leaf], str]) -> Markup:
    """The chapters with their pages as nested lists. place: the link to a page."""
    chapters = volume.chapters()
    return fill("contents.xhtml", chapters=chapters, place=place, say=partial(say, volume.language))


def written(body: str, place: Callable[[str, str], str]) -> Markup:
    """A page with the links inside the volume. place: the link to a page's name and the id in it, or none."""

    def link(href: str) -> str:
        name, _, id = href.removeprefix(BOOK).partition("#")
        return place(name, id) if href.startswith(BOOK) else href

    return Markup(each_tag(body, lambda tag: attribute(tag, "href", link)))
