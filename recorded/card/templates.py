"""The one Jinja2 environment of all that is drawn on pages. What a template is given is escaped, whatever it is."""

import re
from functools import partial
from html import escape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup

from recorded.card.words import say

FOLDER = Path(__file__).parent / "templates"
_BREAK = re.compile(r"{#.*?#}|\s*\n\s*", re.DOTALL)
_CODE = re.compile("`([^`]+)`")


class Joined(Extension):
    """Joins the lines of a template. They are broken for who reads it; a text that needs a break says so."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template in one line; comments in the places of the breaks keep the numbers of lines in messages."""

        def joined(found: re.Match) -> str:
            return found[0] if found[0].startswith("{#") else "{#" + "\n" * found[0].count("\n") + "#}"

        return _BREAK.sub(joined, source.strip())


def text(value: object) -> Markup:
    """Any value as HTML, with the quotes written as everywhere on the site; what is HTML already stays as it is."""
    return value if isinstance(value, Markup) else Markup(escape(str(value)))


def prose(words: str) -> Markup:
    """Words of a header as HTML: names in backticks are code, all else is text."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(text(words))))


def breakable(name: str) -> Markup:
    """A long name as HTML that may break behind its underscores."""
    return Markup(str(text(name)).replace("_", "_<wbr>"))


_environment = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, finalize=text, undefined=StrictUndefined, extensions=[Joined]
)
_environment.filters |= {"prose": prose, "breakable": breakable}


def fill(template: str, language: str, /, **values: object) -> Markup:
    """The template of this name with these values, as HTML; it can `say` the words of the site in the language."""
    return Markup(_environment.get_template(template).render(values, language=language, say=partial(say, language)))
