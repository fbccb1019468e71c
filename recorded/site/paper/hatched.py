"""The hatching of timelines as lines. Chromium prints a pattern as a picture, which is large and blurs."""

import re
from itertools import cycle
from math import ceil

_PATTERN = re.compile(
    r'<pattern class="(?P<state>[\w-]+)" height="\d+" id="(?P<id>[^"]+)"[^<>]* width="(?P<size>\d+)">'
    r'<path class="tile"[^<>]*></path><path d="(?P<strokes>[^"]+)"></path></pattern>'
)
_STRETCH = re.compile(
    r'<rect class="(?P<looks>[^"]+)" fill="url\(#(?P<id>[^")]+)\)" height="(?P<height>[\d.]+)"'
    r' width="(?P<width>[\d.]+)(?P<share>%?)"(?P<place>[^<>]*)></rect>'
)
_STEP = re.compile(r"([MLVHh])([^MLVHh]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+")
_WIDEST = 660  # px between the margins of a page of A4


def hatched(xml: str) -> str:
    """A page whose timelines have lines, cut off at the edges of each stretch, in the places of patterns."""
    patterns = {found["id"]: found for found in _PATTERN.finditer(xml)}

    def lines(stretch: re.Match) -> str:
        size, strokes = int(patterns[stretch["id"]]["size"]), patterns[stretch["id"]]["strokes"]
        width = float(stretch["width"]) * (_WIDEST / 100 if stretch["share"] else 1)
        columns, rows = ceil(width / size) + 1, ceil(float(stretch["height"]) / size)
        drawn = "".join(_moved(strokes, size * x, size * y) for x in range(columns) for y in range(rows))
        where = f'height="{stretch["height"]}" width="{stretch["width"]}{stretch["share"]}"{stretch["place"]}'
        return (
            f'<svg class="{stretch["looks"]}" style="overflow: hidden" {where}>'
            f'<path class="tile" d="M0 0H{columns * size}V{rows * size}H0z"></path><path d="{drawn}"></path></svg>'
            f'<rect class="{stretch["looks"]}" {where}></rect>'
        )

    return _PATTERN.sub("", _STRETCH.sub(lines, xml))


def _moved(strokes: str, x: int, y: int) -> str:
    """The strokes of a tile (M, L, V, H; h is relative) further right and down."""
    out = ""
    for step, numbers in _STEP.findall(strokes):
        by = {"M": (x, y), "L": (x, y), "V": (y,), "H": (x,), "h": (0,)}[step]
        moved = [float(number) + d for number, d in zip(_NUMBER.findall(numbers), cycle(by), strict=False)]
        out += step + " ".join(f"{value:g}" for value in moved)
    return out
