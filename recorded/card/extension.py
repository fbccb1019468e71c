"""The Markdown extension: cards for embeds, results told from comments, the glossary's terms explained."""

import re
from collections.abc import Callable
from html import escape
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from recorded.card.card import Page, card
from recorded.card.claims import Claims
from recorded.card.embed import EmbedError, find_embeds, snippet_of
from recorded.card.glossary import GlossaryTerms
from recorded.card.verification import verification_html
from recorded.card.words import say
from recorded.model.paths import SNIPPETS


def raise_it(error: EmbedError) -> None:
    """What the extension does with an error unless it is told otherwise."""
    raise error


class Recorded(Extension):
    """Turns `![[chapter/name.py]]` into a card.

    page: the page that is converted next
    glossary: the explanation of each term, in the page's language
    report: told each EmbedError; if it returns, the error is shown in the card's place
    snippets: the folder of the programs
    """

    def __init__(self, report: Callable[[EmbedError], None] = raise_it, snippets: Path = SNIPPETS) -> None:
        super().__init__()
        self.page = Page()
        self.glossary: dict[str, str] = {}
        self.report = report
        self.snippets = snippets

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, the name is Markdown's
        # behind normalize_whitespace (30), before superfences (25) takes the fence of the card
        md.preprocessors.register(Cards(md, self), "recorded-cards", 27)
        md.preprocessors.register(Verification(md, self), "recorded-verification", 26)
        md.preprocessors.register(Claims(md, self), "recorded-claims", 26.5)
        # behind the inline patterns (20): terms inside links and code are elements by then
        md.treeprocessors.register(GlossaryTerms(md, self), "recorded-glossary", 5)
        # behind raw_html (30), which puts the highlighted code in its place
        md.postprocessors.register(Results(md), "recorded-results", 25)
        md.postprocessors.register(Tables(md), "recorded-tables", 24)


class Cards(Preprocessor):
    """Replaces each embed and its list of annotations by the Markdown of a card."""

    def __init__(self, md: Markdown, recorded: Recorded) -> None:
        super().__init__(md)
        self.recorded = recorded

    def run(self, lines: list[str]) -> list[str]:
        """The lines with cards in the place of embeds. Raises EmbedError if nobody takes the report."""
        out: list[str] = []
        done = 0
        for embed in find_embeds(lines):
            out += lines[done : embed.place]
            done = embed.place + 1
            page = self.recorded.page
            try:
                snippet = snippet_of(embed, page.path, page.before + embed.place + 1, self.recorded.snippets)
            except EmbedError as error:
                self.recorded.report(error)
                out += ["", embed.indent + self._stash(_failure(error, page.language)), ""]
                continue
            out += card(snippet, embed, page, self._stash)
            if snippet.annotations:
                done = embed.end
        return out + lines[done:]

    def _stash(self, html: str) -> str:
        return self.md.htmlStash.store(html)


class Verification(Preprocessor):
    """Replaces a line `[[verification]]` by the tables of where the programs were verified."""

    def __init__(self, md: Markdown, recorded: Recorded) -> None:
        super().__init__(md)
        self.recorded = recorded

    def run(self, lines: list[str]) -> list[str]:
        """The lines with the tables in the line's place."""
        page = self.recorded.page
        if "[[verification]]" not in lines:
            return lines
        tables = self.md.htmlStash.store(verification_html(list(page.reports), page.language))
        return [tables if line == "[[verification]]" else line for line in lines]


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


def _failure(error: EmbedError, language: str) -> str:
    title = say(language, "problem")
    return f'<div class="admonition failure"><p class="admonition-title">{title}</p><p>{escape(str(error))}</p></div>'


def makeExtension(**options) -> Recorded:  # noqa: N802, the name is Markdown's
    """The extension under its module's name, for a site generator that is not told by a hook."""
    return Recorded(**options)
