"""Puts cards in the places of embeds, and what markers stand for in theirs, before Markdown sees the page."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from recorded.card.card import card, card_id
from recorded.card.embed import Embed, find_embeds, snippet_of
from recorded.card.markers import MARKERS, Marked, find_markers, pieces_of
from recorded.card.page import Page, PageError
from recorded.card.pieces import Html, Made, Piece
from recorded.card.templates import fill

_INDENT = " " * 4  # of what stands in a fold


class Blocks(Preprocessor):
    """Replaces each embed with its list of annotations, and each marker.

    report: told each PageError; if it returns, the error is shown in its place
    snippets: the folder of the programs
    made: takes what comes to light
    """

    def __init__(
        self, md: Markdown, page: Page, report: Callable[[PageError], None], snippets: Path, made: Made
    ) -> None:
        super().__init__(md)
        self.page, self.report, self.snippets, self.made = page, report, snippets, made

    def run(self, lines: list[str]) -> list[str]:
        """The lines with what stands for them in the place of our own. Raises what `report` raises."""
        out: list[str] = []
        done = 0
        for block in sorted([*find_embeds(lines), *find_markers(lines)], key=lambda block: block.place):
            out += lines[done : block.place]
            try:
                put, done = self._embed(block, lines) if isinstance(block, Embed) else self._marker(block)
            except PageError as error:
                self.report(error)
                self.made.whole = False
                pieces = [Html(fill("trouble.html", self.page.language, problem=error))]
                put, done = self._lines(block, pieces), block.place + 1
            out += put
        return out + lines[done:]

    def _embed(self, embed: Embed, lines: list[str]) -> tuple[list[str], int]:
        """The card as lines, and where the page goes on: behind the list, if that holds the texts of annotations, or
        inside the fold of a question, if that holds the answers."""
        snippet = snippet_of(embed, self.page.path, self.page.before + embed.place + 1, self.snippets)
        self.made.programs.append(snippet.id)
        self.made.cards.append(card_id(snippet.id))
        pieces, folded = card(snippet, embed, self.page)
        shown = self._lines(embed, pieces)
        if not folded:
            return shown, embed.end if snippet.annotations else embed.place + 1
        inside = replace(embed, indent=embed.indent + _INDENT)
        return [*shown, lines[embed.fold], *self._lines(inside, folded)], embed.fold + 1

    def _marker(self, marked: Marked) -> tuple[list[str], int]:
        self.made.files += MARKERS[marked.name].reads if marked.name in MARKERS else ()
        return self._lines(marked, pieces_of(marked, self.page)), marked.place + 1

    def _lines(self, block: Embed | Marked, pieces: list[Piece]) -> list[str]:
        """The pieces as lines of the page."""
        lines: list[str] = []
        for piece in pieces:
            # HTML stands by itself, so that no paragraph takes it in
            lines += ["", self._stood_for(piece), ""] if isinstance(piece, Html) else [piece]
        if isinstance(block, Embed) or not block.bullet:
            return ["", *(block.indent + line if line else "" for line in lines), ""]
        # an item of a list, where a blank line would set all of the items apart
        hang = " " * len(block.bullet)
        return [block.indent + (hang if n else block.bullet) + line for n, line in enumerate(filter(None, lines))]

    def _stood_for(self, piece: Html) -> str:
        """What stands for HTML until Markdown is done."""
        placeholder = self.md.htmlStash.store(piece.html)
        self.made.told[placeholder] = piece
        return placeholder
