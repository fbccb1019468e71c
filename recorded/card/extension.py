"""The Markdown extension: cards for embeds, what markers stand for, results told from comments, terms explained."""

from collections.abc import Callable
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension

from recorded.card.blocks import Blocks
from recorded.card.glossary import GlossaryTerms
from recorded.card.page import Page, PageError
from recorded.card.pieces import Made
from recorded.card.polish import Headings, Results, Tables
from recorded.card.sections import Sections
from recorded.model.paths import SNIPPETS


def raise_it(error: PageError) -> None:
    """What the extension does with an error unless it is told otherwise."""
    raise error


class Recorded(Extension):
    """Turns `![[chapter/name.py]]` into a card, and `[[name]]` into what the marker of this name stands for.

    page: the page of the next Markdown object; MkDocs makes one for each page
    report: told each PageError; if it returns, the error is shown in the place of what cannot be
    snippets: the folder of the programs
    made: what came to light about the page while it was converted
    """

    def __init__(self, report: Callable[[PageError], None] = raise_it, snippets: Path = SNIPPETS) -> None:
        super().__init__()
        self.page = Page()
        self.report = report
        self.snippets = snippets
        self.made = Made()

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, the name is Markdown's
        made = self.made = Made()
        # behind normalize_whitespace (30), before superfences (25): in fences nothing is ours
        md.preprocessors.register(Blocks(md, self.page, self.report, self.snippets, made), "recorded-blocks", 27)
        # behind the inline patterns (20): terms inside links and code are elements by then
        md.treeprocessors.register(GlossaryTerms(md, self.page.terms), "recorded-glossary", 5)
        # behind all that changes the tree
        md.treeprocessors.register(Sections(md, made), "recorded-sections", -10)
        # behind raw_html (30), which puts the highlighted code in its place
        md.postprocessors.register(Results(md), "recorded-results", 25)
        md.postprocessors.register(Tables(md), "recorded-tables", 24)
        md.postprocessors.register(Headings(md), "recorded-headings", 23)


def makeExtension(**options) -> Recorded:  # noqa: N802, the name is Markdown's
    """The extension under its module's name, for a site generator that is not told by a hook."""
    return Recorded(**options)
