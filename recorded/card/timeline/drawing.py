"""A run's timeline as inline SVG: a lane for each actor, its name above its bar.

Places are percentages and heights are pixels, so the drawing follows the width of the page and its letters do not
shrink on a phone. Colours are the style sheet's.
"""

from html import escape

from recorded.card.timeline.scale import longest, scale_of, text_width
from recorded.card.timeline.terms import LEGEND
from recorded.card.timeline.words import LANES, span_words, timeline_words
from recorded.model.record import Run
from recorded.model.timeline import HELD, Lane, Span

__all__ = ["timeline_svg", "timeline_words"]

LIMIT = 12_000  # bytes of a drawing
MOST = (1000, 120, 90, 60, 40)  # stretches that are drawn, the fewer the more bytes all would take
NARROW = 270  # px, the width of a drawing in a folded card on a phone
COLOURS = 8  # of actors, as in the list of printed lines
NAME, BAR, HOLD, GAP = 19, 18, 16, 8  # px: the lane's name, its bar, a held lock below it, the space between lanes
THIN = {"join": (5, 8), "result": (5, 8), "await": (7, 4), "loop": (8, 2)}  # top and height of quiet states
PATTERNS = {  # size and strokes of a tile; other states are plain
    "sleep": (7, "M1.5 1.5h.01M5 5h.01"),
    "lock": (6, "M-1 1L1-1M0 6L6 0M5 7L7 5"),
    "semaphore": (6, "M-1 5L1 7M0 0L6 6M5-1L7 1"),
    "event": (5, "M2 0V5"),
    "condition": (6, "M3 0V6M0 3H6"),
    "barrier": (9, "M2 0V9M5 0V9"),
    "put": (6, "M0 1.5H6M0 4.5H6"),
    "get": (7, "M0 2H4M3.5 5.5H7M0 5.5H.5"),
    "io": (8, "M0 4Q2 0 4 4T8 4"),
    "await": (6, "M0 2H3"),
}
SHAPES = {
    "killed": "M-4-4L4 4M4-4L-4 4",
    "never": "M-1-9H1L9 0L1 9H-1z",
    "mark": "M0-3V18M-4-3a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
}


def timeline_svg(run: Run, language: str, prefix: str) -> str:
    """The drawing of a run with its legend, as HTML; empty for a run without a timeline.

    prefix: starts the ids inside, so that no two drawings of a page share one. Marks carry in `data-line` the place
    of their line in `run.lines`.
    """
    if not run.lanes:
        return ""
    drawing = _Drawing(run, run.lanes, language, prefix, titles=True).html()
    for most in MOST:
        if len(drawing.encode()) <= LIMIT:
            break
        drawing = _Drawing(run, longest(run.lanes, most), language, prefix, titles=False).html()
    return drawing


class _Drawing:
    """Draws one run; titles: whether each stretch tells what it is when pointed at."""

    def __init__(self, run: Run, lanes: tuple[Lane, ...], language: str, prefix: str, titles: bool) -> None:
        self.run, self.prefix, self.titles = run, prefix, titles
        self.language, self.say = language, LEGEND[language]
        self.lanes, self.left_out = lanes[:LANES], max(len(lanes) - LANES, 0) + run.left_out
        self.scale = scale_of(run, lanes)
        self.used: dict[str, None] = {}
        self.actors = list(dict.fromkeys(line.actor for line in run.lines))

    def html(self) -> str:
        """The SVG, followed by its legend."""
        rows, top = "", 0
        for lane in self.lanes:
            row, height = self.lane(lane)
            rows += f'<g transform="translate(0 {top})">{row}</g>'
            top += height
        svg = (
            f'<svg width="100%" height="{top + 16}" role="img" aria-label="{escape(self.say["label"])}">'
            f"<defs>{self.definitions()}</defs>{self.axis(top)}{rows}</svg>"
        )
        more = f"<p>{self.say['more'].format(count=self.left_out)}</p>" if self.left_out > 0 else ""
        return f'<div class="timeline">{svg}{self.legend()}{more}</div>'

    def lane(self, lane: Lane) -> tuple[str, int]:
        """One lane, and its height in px."""
        colour = f" a{self.actors.index(lane.actor) % COLOURS}" if lane.actor in self.actors else ""
        out = f'<text class="who{colour}" y="12">{escape(lane.actor)}</text><g transform="translate(0 {NAME})">'
        x, end = self.scale.place(lane.start), self.scale.place(self.scale.until(lane))
        out += f'<rect class="life" x="{x:g}%" width="{end - x:.4g}%" height="{BAR}"/>'
        held_until: list[float] = []  # in each row of held locks
        names = ""
        for span in lane.spans:
            top, height = THIN.get(span.state, (0, BAR))
            if span.state in HELD:
                row = next((i for i, until in enumerate(held_until) if until <= span.start), len(held_until))
                held_until[row : row + 1] = [self.scale.until(span)]
                top, height = BAR + 2 + row * HOLD, HOLD - 2
            if span.state == "killed":
                out += self.shape("killed", f"{self.scale.place(span.start):g}%", BAR / 2)
            elif span.start < self.scale.end and self.scale.until(span) > self.scale.start:
                out += self.bar(span, top, height)
                names += self.name(span, top + height / 2 + 4)
        marks = "".join(self.mark(lane, place) for place, line in enumerate(self.run.lines) if line.actor == lane.actor)
        height = NAME + BAR + len(held_until) * HOLD + GAP
        return f"{out}{names}{marks}</g>", height

    def bar(self, span: Span, top: int, height: int) -> str:
        """One stretch, with an arrow if it never ends and a cross if it was cut off."""
        state = span.state
        self.used[state] = None
        x, end = self.scale.place(max(span.start, self.scale.start)), self.scale.place(self.scale.until(span))
        fill = f' fill="url(#{self.prefix}-{state})"' if state in PATTERNS else ""
        y = f' y="{top}"' if top else ""
        out = f'<rect class="{state}"{fill} x="{x:g}%"{y} width="{max(end - x, 0.15):.4g}%" height="{height}"'
        out += f"><title>{escape(self.title(span))}</title></rect>" if self.titles else "/>"
        if span.end is None:
            endless = self.run.ending == "hang" and state not in ("run", "sleep")
            out += self.shape("never" if endless else "killed", "100%", top + height / 2)
        return out

    def name(self, span: Span, baseline: float) -> str:
        """The name of what runs, is waited for or held, where there is room for it."""
        kind = " on" if span.state in ("run", *HELD) else ""
        for text in self.names(span):
            shown = self.scale.width_class(text, span)
            if shown is not None:
                middle = self.scale.place((max(span.start, self.scale.start) + self.scale.until(span)) / 2)
                return f'<text class="in{kind}{shown}" x="{middle:g}%" y="{baseline:g}">{escape(text)}</text>'
        return ""

    def names(self, span: Span) -> list[str]:
        """What could stand in the stretch, the fullest first."""
        name = span.name + (f" ×{span.depth}" if span.depth > 1 else "")
        full = {"join": f"join {name}", "put": f"{name}.put", "get": f"{name}.get"}.get(span.state, name)
        full += " ✗" if span.gave_up else ""
        never = span.end is None and self.run.ending == "hang" and span.state not in ("run", "sleep", *HELD)
        fuller = [f"{full}{self.say['colon']}{self.say['never']}"] if never else []
        return [text for text in (*fuller, full, span.name.partition("(")[0]) if span.name]

    def title(self, span: Span) -> str:
        """What a stretch is, in words with its times."""
        end = "…" if span.end is None else f"{span.end:g}"
        return f"{span_words(span, self.language)}, {span.start:g}–{end} {self.say['ms']}"

    def shape(self, kind: str, x: str, y: float) -> str:
        """What stands at the end of a stretch that never ends, or that was cut off."""
        self.used[kind] = None
        return f'<use href="#{self.prefix}-{kind}" class="{kind}" x="{x}" y="{y:g}"/>'

    def mark(self, lane: Lane, place: int) -> str:
        """The pin of a printed line."""
        self.used["mark"] = None
        # lines are timed to the millisecond, lanes more finely
        x = self.scale.place(min(max(self.run.lines[place].seconds * 1000, lane.start), self.scale.until(lane)))
        return f'<use href="#{self.prefix}-mark" class="mark" x="{x:g}%" data-line="{place}"/>'

    def definitions(self) -> str:
        """The patterns and shapes that occur."""
        out = ""
        for state in self.used:
            id = f"{self.prefix}-{state}"
            if state in PATTERNS:
                size, strokes = PATTERNS[state]
                out += (
                    f'<pattern id="{id}" class="{state}" width="{size}" height="{size}" patternUnits="userSpaceOnUse">'
                    f'<path class="tile" d="M0 0h{size}v{size}H0z"/><path d="{strokes}"/></pattern>'
                )
            elif state == "mark":
                out += f'<g id="{id}"><path class="tl-touch" d="M-9-9H9V18H-9z"/><path d="{SHAPES[state]}"/></g>'
            elif state in SHAPES:
                out += f'<path id="{id}" d="{SHAPES[state]}"/>'
        return out

    def axis(self, height: int) -> str:
        """Lines and times."""
        times = self.scale.times()
        seconds = self.scale.end >= 5000
        out, room = "", float("inf")  # px that a phone has left of the label drawn before, which is the one behind
        for time in reversed(times):
            x = self.scale.place(time)
            unit = " " + self.say["s" if seconds else "ms"] if time == times[-1] else ""
            anchor = ' text-anchor="start"' if x < 3 else ' text-anchor="end"' if x > 93 else ""
            shown = f"{time / 1000 if seconds else time:g}{unit}"
            width = text_width(shown)
            left = NARROW * x / 100 - (width if x > 93 else 0 if x < 3 else width / 2)
            label = ""
            if left + width + 5 < room:
                label, room = f'<text x="{x:g}%" y="{height + 12}"{anchor}>{shown}</text>', left
            out = f'<line x1="{x:g}%" x2="{x:g}%" y2="{height}"/>{label}{out}'
        return f'<g class="axis">{out}</g>'

    def legend(self) -> str:
        """A sample and the words of each state and shape that occurs."""
        items = ""
        for state in [name for name in self.say if name in self.used]:
            top, height = THIN.get(state, (2, 14) if state not in HELD else (5, 10))
            if state in SHAPES:
                y = 8 if state == "mark" else 9
                sample = f'<use href="#{self.prefix}-{state}" class="{state}" x="10" y="{y}"/>'
            else:
                fill = f' fill="url(#{self.prefix}-{state})"' if state in PATTERNS else ""
                sample = f'<rect class="{state}"{fill} x="1" y="{top}" width="20" height="{height}"/>'
            items += f'<li><svg width="22" height="18" aria-hidden="true">{sample}</svg>{self.say[state]}</li>'
        return f"<ul>{items}</ul>"
