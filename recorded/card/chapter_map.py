"""The map on the home page: which chapter builds on which, drawn from top to bottom."""

from dataclasses import dataclass

from markupsafe import Markup

from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill
from recorded.card.words import say

# column and row of each chapter (one between two columns has a half), and what one should know before it
PLACES = {
    "foundations": (1, 0, ()),
    "processes": (0, 1, ("foundations",)),
    "threads": (1, 1, ("foundations",)),
    "coroutines": (2, 1, ("foundations",)),
    "sharing": (0, 2, ("processes",)),
    "gil": (1, 2, ("threads",)),
    "asyncio": (2, 2, ("coroutines",)),
    "locks": (0.5, 3, ("gil",)),
    "free-threading": (1.5, 3, ("gil",)),
    "pools": (0, 4, ("sharing", "locks")),
    "queues": (1, 4, ("locks",)),
    "servers": (2, 4, ("asyncio", "locks")),
    "debugging": (0, 5, ("pools",)),
    "choosing": (1, 5, ("pools", "servers")),
    "production": (2, 5, ("servers",)),
    "beyond": (2, 6, ("production",)),
}
WIDTH, HEIGHT, STEP_X, STEP_Y = 104, 30, 123, 56


@dataclass(frozen=True)
class Box:
    """A chapter on the map. x, y: its upper left corner; way: the address that it leads to."""

    title: str
    label: str
    way: str
    x: int
    y: int
    width: int = WIDTH
    height: int = HEIGHT


def chapter_map(page: Page) -> Markup:
    """The map as HTML, with a link for each chapter of the page's book; what the book lacks is not drawn."""
    chapters = {chapter.folder: chapter for chapter in page.chapters}
    arrows, boxes = [], []
    for folder, (column, row, needed) in PLACES.items():
        if folder not in chapters:
            continue
        chapter, known = chapters[folder], [before for before in needed if before in chapters]
        arrows += [_arrow(PLACES[before], (column, row)) for before in known]
        others = say(page.language, "comma").join(chapters[before].title for before in known)
        label = say(page.language, "map_after" if known else "map_first", chapter=chapter.title, others=others)
        x, y = int(column * STEP_X) + 1, row * STEP_Y + 1
        boxes.append(Box(chapter.title, label, page.to(chapter.url), x, y))
    width, height = 2 * STEP_X + WIDTH + 2, 6 * STEP_Y + HEIGHT + 2
    return fill("chapter_map.html", page.language, width=width, height=height, arrows=arrows, boxes=boxes)


def placed(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[chapter-map]]."""
    return [Html(chapter_map(page))]


def _arrow(start: tuple, end: tuple[float, int]) -> str:
    x, y = int(start[0] * STEP_X) + WIDTH // 2 + 1, start[1] * STEP_Y + HEIGHT + 1
    to_x, to_y = int(end[0] * STEP_X) + WIDTH // 2 + 1, end[1] * STEP_Y - 1
    bend = min(STEP_Y - HEIGHT, to_y - y) // 2
    return f"M{x} {y}C{x} {y + bend} {to_x} {to_y - bend} {to_x} {to_y}"
