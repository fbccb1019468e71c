"""Whether a page asks before it answers: a question's fold has the answers, and the program stands open above it; and
whether all of a fold, or of a list's item, stands in it."""

import re
from pathlib import Path

from recorded.card.embed import Embed, EmbedError, find_embeds, snippet_of
from recorded.model.prose import prose_lines

_QUESTION = re.compile(r"( *)(\?\?\?\+?|!!!) +question\b.*")
_NUMBERED = re.compile(r" +\d+\. \S")
_INDENTED = re.compile(r" {4}\s*\S")
_ITEM = re.compile(r"(\d+\.|[-*]) |```|~~~")


def fallen_out(lines: list[str], page: str) -> list[str]:
    """Lines that go on with a paragraph of a fold or of a list's item, but are not indented as it is.

    page: its name, for the messages
    """
    return [
        f"{page}:{place + 1}: this line falls out of the block above it; indent it by four spaces"
        for place, line in prose_lines(lines)
        if place and _INDENTED.match(lines[place - 1]) and line[:1].strip() and not _ITEM.match(line)
    ]


def told_too_soon(lines: list[str], page: str, snippets: Path) -> list[str]:
    """Where a page folds a program together with its answer, or answers before it asks.

    page: its name, for the messages; snippets: the folder of the programs
    """
    embeds = find_embeds(lines)
    asked = {embed.fold for embed in embeds if embed.fold is not None and _asks(embed, page, snippets)}
    found = []
    for place, line in prose_lines(lines):
        opened = _QUESTION.fullmatch(line)
        if opened is None:
            continue
        here, first = f"{page}:{place + 1}", _first(lines, place + 1)
        if _NUMBERED.match(lines[first]):
            found.append(
                f"{page}:{first + 1}: this answer would become item 1 of a list; write a backslash before the dot"
            )
        if opened[2] != "???":
            found.append(f"{here}: {opened[2]} question stands open, with its answer; write ??? question")
        elif inside := [embed for embed in embeds if place < embed.place < _end(lines, place, len(opened[1]))]:
            found += [
                f"{page}:{embed.place + 1}: the question of line {place + 1} folds {embed.name} away together with its"
                " answer; put the program with its list above the fold, directly, and ask of each program by itself"
                for embed in inside
            ]
        elif place not in asked:
            found.append(
                f"{here}: this question stands behind no program, so what stands above has answered it; put it directly"
                " behind the program and its list of annotations, or fold an answer without a program as ??? success"
            )
    return found


def _asks(embed: Embed, page: str, snippets: Path) -> bool:
    try:
        return embed.asks(snippet_of(embed, page, embed.place + 1, snippets))
    except EmbedError:
        return True  # which the check of embeds complains of


def _first(lines: list[str], place: int) -> int:
    """The index of the first line from `place` on that is not blank; of the last line if all are."""
    return next((n for n in range(place, len(lines)) if lines[n].strip()), len(lines) - 1)


def _end(lines: list[str], place: int, indent: int) -> int:
    """The index behind the last line of the block that the line at `place` opens."""
    end = place + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
        end += 1
    return end
