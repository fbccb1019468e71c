"""Draws ratios as SVG: a dot for the median, a line for the range, a band for the bounds, on a logarithmic scale.

Text is text, and colours are those of the page around it; without one, e.g. in Jupyter, greys that can be read on black
and on white.
"""

from html import escape
from math import ceil, floor, log10

from recorded.measured.figure import NO_GIL, Row, said

WIDTH, ROW, TOP = 360, 25, 22
LEFT, RIGHT = 142, 306  # of the scale; names stand before it, medians behind
INK, SOFT, BAND, DOT = "var(--ink, #767676)", "var(--ink-2, #767676)", "var(--rule, #c8c8c8)", "var(--a1, #0b76d1)"


def plot(rows: tuple[Row, ...]) -> str:
    """The SVG of these rows."""
    shown = [row for row in rows if not row.missing]
    ends = [end for row in shown for end in (row.least, row.most, *(row.bounds or ()))] + [1]
    low, high = log10(min(ends)), log10(max(ends))
    margin = 0.03 * (high - low)

    def place(value: float) -> float:
        share = (log10(value) - low + margin) / (high - low + 2 * margin)
        return round(LEFT + share * (RIGHT - LEFT), 1)

    height = TOP + ROW * len(rows) + 4
    marks = "".join(_mark(place(value), value, height) for value in ticks(low, high))
    lines = "".join(_line(row, TOP + ROW * number + ROW // 2, place) for number, row in enumerate(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-size="12"'
        f' font-family="var(--ui, sans-serif)" style="fill:{INK}">{marks}{lines}</svg>'
    )


def ticks(low: float, high: float) -> list[float]:
    """Round numbers between two powers of ten, as many as have room; 1 is always among them."""
    if high - low < 1.3:
        found = [step * 10.0**power for power in range(floor(low), ceil(high) + 1) for step in (1, 2, 5)]
    else:
        every = next(count for count in (1, 2, 3, 4) if (high - low) / count < 4)
        found = [10.0**power for power in range(-12, 13) if power % every == 0]
    return [value for value in found if low - 1e-9 <= log10(value) <= high + 1e-9]


def _mark(x: float, value: float, height: int) -> str:
    weight = f"stroke:{INK};stroke-width:1" if value == 1 else f"stroke:{BAND};stroke-width:0.7"
    return (
        f'<line x1="{x}" x2="{x}" y1="{TOP - 5}" y2="{height - 2}" style="{weight}"/>'
        f'<text x="{x}" y="{TOP - 9}" text-anchor="middle" style="fill:{SOFT}">{said(value)}</text>'
    )


def _line(row: Row, y: int, place) -> str:
    # below the row of its name with a GIL
    start, label = (12, NO_GIL.strip(", ")) if row.name.endswith(NO_GIL) else (0, row.name)
    name = f'<text x="{start}" y="{y + 4}">{escape(label)}</text>'
    if row.missing:
        return f'{name}<text x="{WIDTH}" y="{y + 4}" text-anchor="end">–</text>'
    band = ""
    if row.bounds:
        start, end = place(row.bounds[0]), place(row.bounds[1])
        place_of = f'x="{start}" y="{y - 7}" width="{end - start:.1f}" height="14" rx="2"'
        band = f'<rect {place_of} style="fill:{BAND};opacity:.55"/>'
    least, most, middle = place(row.least), place(row.most), place(row.ratio)
    return (
        f'{band}<line x1="{least}" x2="{most}" y1="{y}" y2="{y}" style="stroke:{DOT};stroke-width:2"/>'
        f'<circle cx="{middle}" cy="{y}" r="4" style="fill:{DOT}"/>{name}'
        f'<text x="{WIDTH}" y="{y + 4}" text-anchor="end" font-weight="600">{said(row.ratio)}</text>'
    )
