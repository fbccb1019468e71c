"""Embeds: the lines `![[chapter/name.py]]` of a page, each with the list of its annotations' texts."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from recorded.card.page import PageError
from recorded.model.header import SnippetError
from recorded.model.paths import SNIPPETS
from recorded.model.prose import prose_lines
from recorded.model.record import RecordError
from recorded.model.snippet import Snippet, read_snippet, snippet_ids

_EMBED = re.compile(r"(\s*)!\[\[(.*?)\]\]\s*")
_FOLD = re.compile(r"(\s*)\?\?\? +question\b.*")
_NAME = re.compile(r"([\w-]+/[\w-]+)\.py")


class EmbedError(PageError):
    """An embed that cannot become a card."""


@dataclass(frozen=True)
class Embed:
    """One embed of a page.

    place: the index of its line
    name: what stands between the brackets, e.g. ``processes/join.py``
    end: the index behind its last line: behind the ordered list that follows it, if one does
    listed: the lines of that list
    items: how many items the list has
    fold: the index of the line behind all that, if it opens the fold of a question, which then has the answers
    """

    place: int
    indent: str
    name: str
    end: int
    listed: tuple[str, ...] = ()
    items: int = 0
    fold: int | None = None

    def asks(self, snippet: Snippet) -> bool:
        """Whether what the program does is asked first: nothing stands between it and the question's fold."""
        return self.fold is not None and bool(snippet.annotations or not self.items)


def find_embeds(lines: list[str]) -> list[Embed]:
    """The embeds of a page in order, each with the ordered list behind it, whatever the list is for."""
    found = []
    for place, line in prose_lines(lines):
        if match := _EMBED.fullmatch(line):
            start, end, items = _list_behind(lines, place + 1, match[1])
            fold = _fold_behind(lines, end, match[1])
            found.append(Embed(place, match[1], match[2], end, tuple(lines[start:end]), items, fold))
    return found


def _list_behind(lines: list[str], place: int, indent: str) -> tuple[int, int, int]:
    """Where the ordered list at or behind `place` starts and ends, and how many items it has."""
    start = place
    while start < len(lines) and not lines[start].strip():
        start += 1
    item = re.compile(re.escape(indent) + r"\d+\.\s")
    end, items, blank = start, 0, False
    for here in range(start, len(lines)):
        line = lines[here]
        if item.match(line):
            items += 1
        elif line.strip() and (not items or (blank and not line.startswith(indent + "  "))):
            break
        blank = not line.strip()
        if not blank:
            end = here + 1
    return (start, end, items) if items else (place, place, 0)


def _fold_behind(lines: list[str], place: int, indent: str) -> int | None:
    """Where the fold of a question opens, if nothing but blank lines is before it."""
    place = next((here for here in range(place, len(lines)) if lines[here].strip()), len(lines))
    opened = _FOLD.fullmatch(lines[place]) if place < len(lines) else None
    return place if opened and opened[1] == indent else None


def snippet_of(embed: Embed, page: str, line: int, root: Path = SNIPPETS) -> Snippet:
    """The program that an embed shows, with its record and annotations in order.

    page, line: where the embed stands, for the messages. Raises EmbedError.
    """
    name = _NAME.fullmatch(embed.name)
    if name is None:
        raise EmbedError(page, line, f"{embed.name!r} is no program's path", "write ![[chapter/name.py]]")
    if not (root / embed.name).is_file():
        near = get_close_matches(name[1], snippet_ids(root), n=3, cutoff=0.5)
        mend = f"did you mean {' or '.join(f'{id}.py' for id in near)}?" if near else "write it or correct the name"
        raise EmbedError(page, line, f"there is no program snippets/{embed.name}", mend)
    try:
        snippet = read_snippet(name[1], root)
        records = [snippet.record(variant) for variant in (None, *snippet.header.variants)]
    except (SnippetError, RecordError) as error:
        raise EmbedError(page, line, f"embeds a program that cannot be read: {error}", "then build again") from error
    _require_records(snippet, records, page, line)
    if snippet.annotations and embed.items != snippet.annotations:
        problem = f"{embed.name} has {snippet.annotations} annotation marks, the list below it {embed.items} items"
        raise EmbedError(page, line, problem, "write one numbered item for each mark # (1)!")
    return snippet


def _require_records(snippet: Snippet, records: list, page: str, line: int) -> None:
    for variant, record in zip((None, *snippet.header.variants), records, strict=True):
        if record is None and not (variant is None and snippet.inline):
            missing = snippet.record_path(variant).name
            mend = f"record it: python -m recorded record {snippet.id}"
            raise EmbedError(page, line, f"snippets/{snippet.id}.py has no record {missing}", mend)
