"""The map on the home page: which chapter builds on which, drawn from top to bottom."""

from html import escape

from recorded.card.words import say

# column and row of each chapter, and what one should know before it
PLACES = {
    "foundations": (1, 0, ()),
    "processes": (0, 1, ("foundations",)),
    "threads": (1, 1, ("foundations",)),
    "coroutines": (2, 1, ("foundations",)),
    "sharing": (0, 2, ("processes",)),
    "gil": (1, 2, ("threads",)),
    "asyncio": (2, 2, ("coroutines",)),
    "locks": (1, 3, ("gil",)),
    "pools": (0, 4, ("sharing", "locks")),
    "queues": (1, 4, ("locks",)),
    "servers": (2, 4, ("asyncio", "locks")),
    "choosing": (1, 5, ("pools", "servers")),
}
WIDTH, HEIGHT, STEP_X, STEP_Y = 104, 30, 123, 56


def chapter_map(chapters: dict[str, tuple[str, str]], language: str) -> str:
    """The map as HTML, with a link for each chapter.

    chapters: folder → title and address; what is not in it is not drawn
    """
    lines = boxes = ""
    for folder, (column, row, needed) in PLACES.items():
        if folder not in chapters:
            continue
        title, address = chapters[folder]
        known = [before for before in needed if before in chapters]
        lines += "".join(_arrow(PLACES[before], (column, row)) for before in known)
        names = [chapters[before][0] for before in known]
        key = "map_after" if names else "map_first"
        label = say(language, key, chapter=title, others=say(language, "comma").join(names))
        x, y = column * STEP_X + 1, row * STEP_Y + 1
        boxes += (
            f'<a href="{escape(address)}" aria-label="{escape(label)}">'
            f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="5"/>'
            f'<text x="{x + WIDTH // 2}" y="{y + 19}">{escape(title)}</text></a>'
        )
    head = '<marker id="map-head" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">'
    return (
        f'<nav class="map" aria-label="{escape(say(language, "map"))}">'
        f'<svg viewBox="0 0 {2 * STEP_X + WIDTH + 2} {5 * STEP_Y + HEIGHT + 2}">'
        f'<defs>{head}<path d="M0 0L6 3L0 6z"/></marker></defs>{lines}{boxes}</svg></nav>'
    )


def _arrow(start: tuple, end: tuple[int, int]) -> str:
    x, y = start[0] * STEP_X + WIDTH // 2 + 1, start[1] * STEP_Y + HEIGHT + 1
    to_x, to_y = end[0] * STEP_X + WIDTH // 2 + 1, end[1] * STEP_Y - 1
    bend = min(STEP_Y - HEIGHT, to_y - y) // 2
    return f'<path d="M{x} {y}C{x} {y + bend} {to_x} {to_y - bend} {to_x} {to_y}" marker-end="url(#map-head)"/>'
