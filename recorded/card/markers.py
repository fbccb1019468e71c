"""The markers: lines `[[name]]` or `[[name argument]]`, each alone on its line, and what stands in their place.

A new marker is a module with a function that says what it becomes, and a line in MARKERS.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from recorded.card import chapter_map, claims, elsewhere, exercises, offline_book, orders, paths, session, verification
from recorded.card.driving import drive
from recorded.card.page import Page, PageError
from recorded.card.pieces import Piece
from recorded.model.prose import prose_lines


@dataclass(frozen=True)
class Marker:
    """What a marker is.

    becomes: in words
    draw: what stands in its place, from its argument and its page; None where it only means something to the prose of
        a measured page, and is gone before that is a page (recorded/measured/sources.py)
    argument: what follows its name, in words; empty for nothing
    reads: the files that it reads
    """

    becomes: str
    draw: Callable[[str, Page], list[Piece]] | None = None
    argument: str = ""
    reads: tuple[Path, ...] = ()


MARKERS = {
    "verification": Marker("where every program was verified", verification.tables),
    "claims": Marker(
        "the claims of a chapter, judged", claims.listed, "filter, first, or the name of a chapter", (claims.CLAIMS,)
    ),
    "elsewhere": Marker(
        "the programs that cannot run on a system, and what to do there", elsewhere.listed, "a system", elsewhere.READS
    ),
    "orders": Marker("what trying every schedule says of the programs", orders.table),
    "driven": Marker("programs that readers drive, with their numbers", drive.table, "ids of programs"),
    "session": Marker(
        "a terminal session in which a program is checked", session.shown, "id of a program", session.READS
    ),
    "chapter-map": Marker("the map of the chapters", chapter_map.placed),
    "offline-book": Marker("the offer of the whole site in one archive", offline_book.offer),
    "exercise": Marker("an exercise: its goal and its starter", exercises.starter, "chapter/name", exercises.READS),
    "exercises": Marker("all exercises, by chapter", exercises.listed, reads=exercises.READS),
    "interview": Marker(
        "questions of the interview page, answers folded", paths.interview, "their ids", paths.QUESTION_FILES
    ),
    "judge": Marker("claims to be judged before their verdict shows", paths.judge, "their ids", (claims.CLAIMS,)),
    "marks": Marker("what a reader has done of a path", paths.marks),
    "figure": Marker("a cell with a program, and its plot", None, "program | what its plot shows | question"),
    "revealed": Marker("the end of the answer to a figure's question"),
    "say": Marker("a word of the site, inside a line of a notebook's template", None, "key value"),
}
# a bullet may stand before it, so that an item of a list can come and go
_LINE = re.compile(r"(?P<indent>\s*)(?P<bullet>(?:[-*+] +)?)\[\[(?P<inner>.*)\]\]\s*")


class MarkerError(PageError):
    """A marker that nothing can stand for."""


@dataclass(frozen=True)
class Marked:
    """A line with a marker. place: the index of the line; end: that of the next one."""

    place: int
    indent: str
    bullet: str
    name: str
    argument: str

    @property
    def end(self) -> int:
        """A marker is one line."""
        return self.place + 1


def find_markers(lines: list[str]) -> list[Marked]:
    """Every line of a page that looks like a marker, in order, known or not."""
    found = []
    for place, line in prose_lines(lines):
        if match := _LINE.fullmatch(line):
            name, _, argument = match["inner"].strip().partition(" ")
            found.append(Marked(place, match["indent"], match["bullet"], name, argument.strip()))
    return found


def pieces_of(marked: Marked, page: Page) -> list[Piece]:
    """What stands in the marker's place. Raises MarkerError."""
    marker = known(marked, page.path, page.before + marked.place + 1)
    if marker.draw is None:
        problem, mend = f"[[{marked.name}]] means nothing on a page", "only the prose of a measured page may have it"
        raise MarkerError(page.path, page.before + marked.place + 1, problem, mend)
    try:
        return marker.draw(marked.argument, page)
    except ValueError as error:
        problem = f"[[{marked.name} {marked.argument}]] cannot be shown: {error}"
        raise MarkerError(page.path, page.before + marked.place + 1, problem, "then build again") from error


def known(marked: Marked, path: str, line: int) -> Marker:
    """The marker of this name, with an argument if it needs one. Raises MarkerError.

    path, line: where it stands, for the message
    """
    marker = MARKERS.get(marked.name)
    if marker is None:
        near = get_close_matches(marked.name.lower(), MARKERS, n=2)
        names = " or ".join(f"[[{name}]]" for name in near or MARKERS)
        mend = f"did you mean {names}?" if near else f"use one of {names}, or put it in `backticks`"
        raise MarkerError(path, line, f"[[{marked.name}]] is no marker", mend)
    if bool(marker.argument) != bool(marked.argument):
        wanted = f"[[{marked.name} …]]: {marker.argument}" if marker.argument else f"[[{marked.name}]]"
        raise MarkerError(path, line, f"[[{marked.name} {marked.argument}]] is not complete", f"write {wanted}")
    return marker
