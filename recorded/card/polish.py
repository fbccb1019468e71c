"""The last touch to a page's HTML: results told from comments, tables and headings that phones can take."""

import re

from markdown.postprocessors import Postprocessor

# behind a dot, an underscore or a bracket, and inside CamelCase
_PART = re.compile(r"(?<=\w)([._]|\((?!\)))(?=[\w'\"*])|(?<=[a-z])(?=[A-Z][a-z])")


def _broken(name: str) -> str:
    """A name with places to break between its parts."""
    return _PART.sub(r"\g<0><wbr>", name)


class Tables(Postprocessor):
    """Makes the empty corner of a table with row heads an ordinary cell: it is the head of nothing, and a screen
    reader would announce it for every cell below. Lets long names in narrow cells break between their parts."""

    _EMPTY = re.compile(r"<th([^>]*)></th>")
    _CELL = re.compile(r"<td[^>]*>.*?</td>", re.DOTALL)
    _CODE = re.compile(r"<code>([^<]+)</code>")

    def run(self, text: str) -> str:
        """The page's HTML without empty head cells, and with places to break."""
        text = self._EMPTY.sub(r"<td\1></td>", text)
        return self._CELL.sub(lambda cell: self._CODE.sub(lambda code: _broken(code[0]), cell[0]), text)


class Headings(Postprocessor):
    """Lets names in headings that are longer than a phone's line break between their parts."""

    _HEADING = re.compile(r"<h([1-6])[^>]*>.*?</h\1>", re.DOTALL)
    _TEXT = re.compile(r">[^<]+<")
    _LONG = re.compile(r"[A-Za-z_][\w.()=]{19,}", re.ASCII)

    def run(self, text: str) -> str:
        """The page's HTML with places to break in headings; attributes stay."""
        return self._HEADING.sub(lambda heading: self._TEXT.sub(self._text, heading[0]), text)

    def _text(self, text: re.Match) -> str:
        return self._LONG.sub(lambda name: _broken(name[0]), text[0])


class Results(Postprocessor):
    """Marks the comments `#> …` of highlighted code as results, so that they look like output; code is English."""

    _COMMENT = re.compile(r'<span class="c1">#&gt; ?(.*?)</span>')

    def run(self, text: str) -> str:
        """The page's HTML with results marked, and the language of code told."""
        text = text.replace('<div class="language-', '<div lang="en" class="language-')
        # without the class of a comment, so that "(1)" in a result is no annotation mark
        return self._COMMENT.sub(r'<span class="result"><span class="result__mark">#&gt; </span>\1</span>', text)
