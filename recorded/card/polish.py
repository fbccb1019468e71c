"""The last touch to a page's HTML: results told from comments, tables that screen readers and phones can take."""

import re

from markdown.postprocessors import Postprocessor


class Tables(Postprocessor):
    """Makes the empty corner of a table with row heads an ordinary cell: it is the head of nothing, and a screen
    reader would announce it for every cell below. Lets long names in narrow cells break between their parts."""

    _EMPTY = re.compile(r"<th([^>]*)></th>")
    _CELL = re.compile(r"<td[^>]*>.*?</td>", re.DOTALL)
    _CODE = re.compile(r"<code>([^<]+)</code>")
    # behind a dot, an underscore or a bracket, and inside CamelCase
    _PART = re.compile(r"(?<=\w)([._]|\((?!\)))(?=[\w'\"*])|(?<=[a-z])(?=[A-Z][a-z])")

    def run(self, text: str) -> str:
        """The page's HTML without empty head cells, and with places to break."""
        text = self._EMPTY.sub(r"<td\1></td>", text)
        return self._CELL.sub(lambda cell: self._CODE.sub(self._broken, cell[0]), text)

    def _broken(self, code: re.Match) -> str:
        return "<code>" + self._PART.sub(r"\g<0><wbr>", code[1]) + "</code>"


class Results(Postprocessor):
    """Marks the comments `#> …` of highlighted code as results, so that they look like output; code is English."""

    _COMMENT = re.compile(r'<span class="c1">#&gt; ?(.*?)</span>')

    def run(self, text: str) -> str:
        """The page's HTML with results marked, and the language of code told."""
        text = text.replace('<div class="language-', '<div lang="en" class="language-')
        # without the class of a comment, so that "(1)" in a result is no annotation mark
        return self._COMMENT.sub(r'<span class="result"><span class="result__mark">#&gt; </span>\1</span>', text)
