"""The book as plain text, for readers without a browser: llms.txt and llms-full.txt."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from recorded.card.embed import Embed, find_embeds, snippet_of
from recorded.card.markers import Marked, find_markers, pieces_of
from recorded.card.page import Page, PageError
from recorded.model.paths import SNIPPETS
from recorded.model.record import format_run

_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_ID = re.compile(r" *\{[^{}]*#[\w-]+[^{}]*\}$", re.MULTILINE)
_TAG = re.compile(r"</?\w[^<>]*>")


@dataclass(frozen=True)
class PlainPage:
    """A page as plain text. address: the whole one."""

    title: str
    description: str
    address: str
    text: str


def plain_text(markdown: str, page: Page, root: Path = SNIPPETS) -> str:
    """A page's Markdown with programs and their runs in the place of embeds, and what markers say in theirs."""
    lines = _FRONT.sub("", markdown).lstrip().splitlines()
    out: list[str] = []
    done = 0
    for block in sorted([*find_embeds(lines), *find_markers(lines)], key=lambda block: block.place):
        out += lines[done : block.place]
        done = block.place + 1
        try:
            shown = _program(block, page, root) if isinstance(block, Embed) else _said(block, page)
        except PageError:
            shown = [lines[block.place]]  # the page itself says so, and a strict build fails
        out += [block.indent + line if line else "" for line in shown]
        while not shown and done < len(lines) and not lines[done].strip():
            done += 1
    text = "\n".join([f"<{page.site}{page.url}>", "", *out, *lines[done:]])
    return _ID.sub("", text).strip() + "\n"


def book_texts(title: str, summary: str, pages: Iterable[PlainPage]) -> tuple[str, str]:
    """The texts of llms.txt and llms-full.txt. pages: in the book's order."""
    head, listed, full = f"# {title}\n\n> {summary}\n", [], []
    for page in pages:
        about = f": {page.description}" if page.description else ""
        listed.append(f"- [{page.title}]({page.address}){about}\n")
        full.append(f"\n---\n\n{page.text}")
    return "".join([head, "\n", *listed]), "".join([head, *full])


def _program(embed: Embed, page: Page, root: Path) -> list[str]:
    snippet = snippet_of(embed, page.path, embed.place + 1, root)
    shown = [f"snippets/{embed.name}:", "", "```python", *snippet.shown.rstrip().splitlines(), "```"]
    if record := snippet.record():
        kept = format_run(replace(record, lanes=(), left_out=0)).rstrip().splitlines()
        shown += ["", "```text", *kept, "```"]
    return shown


def _said(marked: Marked, page: Page) -> list[str]:
    """The Markdown that stands for a marker, without tags; what is HTML only the built page can show."""
    said = [_TAG.sub("", piece) for piece in pieces_of(marked, page) if isinstance(piece, str)]
    return [marked.bullet + said[0], *said[1:]] if said else []
