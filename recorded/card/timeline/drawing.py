"""A run's timeline as inline SVG: a lane for each actor, its name above its bar.

Places are percentages and heights are pixels, so the drawing follows the width of the page and its letters do not
shrink on a phone. Colours are the style sheet's.
"""

from functools import lru_cache
from html import escape

from recorded.card.timeline.scale import Scale, longest, scale_of, text_width
from recorded.card.timeline.terms import CAPTIONS
from recorded.card.timeline.words import LANES, span_words, timeline_words
from recorded.model.record import Run
from recorded.model.states import LEGEND, SHAPES, STATES, State
from recorded.model.timeline import Lane, Span

__all__ = ["timeline_svg", "timeline_words"]

LIMIT = 12_000  # bytes of a drawing
MOST = (1000, 120, 90, 60, 40)  # stretches that are drawn, the fewer the more bytes all would take
NARROW = 270  # px, the width of a drawing in a folded card on a phone
COLOURS = 8  # of actors, as in the list of printed lines
NAME, BAR, HOLD, GAP = 22, 18, 16, 8  # px: the lane's name above the heads of its pins, its bar, a held lock, a gap


def timeline_svg(run: Run, language: str, prefix: str) -> str:
    """The drawing of a run with its legend, as HTML; empty for a run without a timeline.

    prefix: starts the ids inside, so that no two drawings of a page share one. Marks carry in `data-line` the place
    of their line in `run.lines`.
    """
    return _drawn(run, language, prefix)[1] if run.lanes else ""


def drawn_scale(run: Run, language: str, prefix: str) -> Scale:
    """The time that the drawing of a run with a timeline shows."""
    return _drawn(run, language, prefix)[0].scale


@lru_cache(maxsize=2048)
def _drawn(run: Run, language: str, prefix: str) -> tuple["_Drawing", str]:
    drawing = _Drawing(run, run.lanes, language, prefix, titles=True)
    html = drawing.html()
    for most in MOST:
        if len(html.encode()) <= LIMIT:
            break
        drawing = _Drawing(run, longest(run.lanes, most), language, prefix, titles=False)
        html = drawing.html()
    return drawing, html


class _Drawing:
    """Draws one run; titles: whether each stretch tells what it is when pointed at."""

    def __init__(self, run: Run, lanes: tuple[Lane, ...], language: str, prefix: str, titles: bool) -> None:
        self.run, self.prefix, self.titles = run, prefix, titles
        self.language, self.say = language, CAPTIONS[language]
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
        out = f'<text class="who{colour}" y="11">{escape(lane.actor)}</text><g transform="translate(0 {NAME})">'
        x, end = self.scale.place(lane.start), self.scale.place(self.scale.until(lane))
        out += f'<rect class="life" x="{x:g}%" width="{end - x:.4g}%" height="{BAR}"/>'
        held_until: list[float] = []  # in each row of held locks
        names = ""
        for span in lane.spans:
            state = STATES[span.state]
            top, height = state.bar or (0, BAR)
            if state.held:
                row = next((i for i, until in enumerate(held_until) if until <= span.start), len(held_until))
                held_until[row : row + 1] = [self.scale.until(span)]
                top, height = BAR + 2 + row * HOLD, HOLD - 2
            if state.kind == "moment":
                out += self.shape("killed", f"{self.scale.place(span.start):g}%", BAR / 2)
            elif span.start < self.scale.end and self.scale.until(span) > self.scale.start:
                out += self.bar(span, top, height)
                names += self.name(span, top + height / 2 + 4)
        marks = "".join(self.mark(lane, place) for place, line in enumerate(self.run.lines) if line.actor == lane.actor)
        height = NAME + BAR + len(held_until) * HOLD + GAP
        return f"{out}{names}{marks}</g>", height

    def bar(self, span: Span, top: int, height: int) -> str:
        """One stretch, with an arrow if it never ends and a cross if it was cut off."""
        state = STATES[span.state]
        self.used[state.name] = None
        x, end = self.scale.place(max(span.start, self.scale.start)), self.scale.place(self.scale.until(span))
        fill = self.fill(state)
        y = f' y="{top}"' if top else ""
        out = f'<rect class="{state.name}"{fill} x="{x:g}%"{y} width="{max(end - x, 0.15):.4g}%" height="{height}"'
        out += f"><title>{escape(self.title(span))}</title></rect>" if self.titles else "/>"
        if span.end is None:
            endless = self.run.ending == "hang" and state.kind not in ("work", "rest")
            out += self.shape("never" if endless else "killed", "100%", top + height / 2)
        return out

    def name(self, span: Span, baseline: float) -> str:
        """The name of what runs, is waited for or held, where there is room for it."""
        kind = " on" if STATES[span.state].kind in ("work", "hold") else ""
        for text in self.names(span):
            shown = self.scale.width_class(text, span)
            if shown is not None:
                middle = self.scale.place((max(span.start, self.scale.start) + self.scale.until(span)) / 2)
                return f'<text class="in{kind}{shown}" x="{middle:g}%" y="{baseline:g}">{escape(text)}</text>'
        return ""

    def names(self, span: Span) -> list[str]:
        """What could stand in the stretch, the fullest first."""
        state = STATES[span.state]
        full = state.inside.format(span.name + (f" ×{span.depth}" if span.depth > 1 else ""))
        full += " ✗" if span.gave_up else ""
        never = span.end is None and self.run.ending == "hang" and state.kind == "wait"
        fuller = [f"{full}{self.say['colon']}{LEGEND['never'][self.language]}"] if never else []
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
        for name in self.used:
            id = f"{self.prefix}-{name}"
            if name in STATES and STATES[name].tile:
                size, strokes = STATES[name].tile
                out += (
                    f'<pattern id="{id}" class="{name}" width="{size}" height="{size}" patternUnits="userSpaceOnUse">'
                    f'<path class="tile" d="M0 0h{size}v{size}H0z"/><path d="{strokes}"/></pattern>'
                )
            elif name == "mark":
                out += f'<g id="{id}"><path class="tl-touch" d="M-9-9H9V18H-9z"/><path d="{SHAPES[name].strokes}"/></g>'
            elif name in SHAPES:
                out += f'<path id="{id}" d="{SHAPES[name].strokes}"/>'
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
        for name in [name for name in LEGEND if name in self.used]:
            if name in SHAPES:
                y = 8 if name == "mark" else 9
                sample = f'<use href="#{self.prefix}-{name}" class="{name}" x="10" y="{y}"/>'
            else:
                state = STATES[name]
                top, height = state.bar or ((5, 10) if state.held else (2, 14))
                sample = f'<rect class="{name}"{self.fill(state)} x="1" y="{top}" width="20" height="{height}"/>'
            words = LEGEND[name][self.language]
            items += f'<li><svg width="22" height="18" aria-hidden="true">{sample}</svg>{words}</li>'
        return f"<ul>{items}</ul>"

    def fill(self, state: State) -> str:
        """The attribute that gives a stretch its pattern."""
        return f' fill="url(#{self.prefix}-{state.name})"' if state.tile else ""
