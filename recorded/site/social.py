"""The picture that goes with a shared address of a page: its title and chapter, drawn with the book's own font."""

import re
import zlib
from functools import cache, lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONT = Path(__file__).parent / "font" / "NotoSerifCJKsc-Bold-subset.otf"
SIZE = (1200, 630)
MARGIN, WIDTH, TOP = 84, 1032, 188
TITLE_SIZES, TITLE_LINES = (84, 72, 62), 3
PAPER, INK, SEAL = (253, 252, 249), (34, 39, 47), (181, 56, 42)
# a palette of 16 colours keeps a card near 10 KB: paper turning into ink, and paper turning into vermilion
STEPS = 8
_PIECE = re.compile(r"[“（《「]*[\u3000-\u9fff][，。！？、：；）》」”]*|[^\s\u3000-\u9fff]+|\s+")
# the lanes of the logo, as (left, right) in columns of the card, and where the playhead stands
LANES, HEAD = ((84, 640), (300, 1116), (190, 730)), 560


@cache
def title_font(size: int) -> ImageFont.FreeTypeFont:
    """The book's font for its cards, cut down to what titles need; `python -m recorded font` makes it."""
    return ImageFont.truetype(FONT, size)


def missing(text: str) -> list[str]:
    """The characters of the text that the font of the cards lacks."""
    font = title_font(40)
    nothing = bytes(font.getmask("\uffff"))
    return sorted({one for one in text if not one.isspace() and bytes(font.getmask(one)) == nothing})


def wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """The text in lines of this width: Latin breaks between words, Chinese between characters, not before a comma."""
    lines = [""]
    for piece in _PIECE.findall(text):
        if font.getlength((lines[-1] + piece).rstrip()) > width and lines[-1].strip():
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines]


def draw_card(title: str, chapter: str, site_name: str) -> Image.Image:
    """The card of a page, 1200 by 630, as a picture with a palette."""
    card = _frame(site_name).copy()
    for size in TITLE_SIZES:
        lines = wrapped(title, title_font(size), WIDTH)
        if len(lines) <= TITLE_LINES:
            break
    leading = round(size * 1.32)
    for place, line in enumerate(lines[:TITLE_LINES]):
        _write(card, (MARGIN, TOP + place * leading), line, size, 0)
    if chapter and chapter != title:
        _write(card, (MARGIN, TOP - 48), chapter, 34, STEPS)
    return card


@cache
def _frame(site_name: str) -> Image.Image:
    """What all cards of a language share: paper, logo, name, and the lanes with the playhead at the foot."""
    card = Image.new("P", SIZE, 0)
    card.putpalette([channel for end in (INK, SEAL) for step in range(STEPS) for channel in _blend(end, step)])
    draw = ImageDraw.Draw(card)
    for place, (left, right) in enumerate(LANES):
        top = 518 + 26 * place
        draw.rounded_rectangle((left, top, right, top + 11), 5, fill=2)
    draw.rectangle((HEAD - 2, 508, HEAD + 1, 594), fill=2 * STEPS - 1)
    draw.ellipse((HEAD - 10, 492, HEAD + 9, 511), fill=2 * STEPS - 1)
    if site_name:
        _write(card, (MARGIN, 48), site_name, 32, 0)
    return card


def _blend(colour: tuple[int, int, int], step: int) -> list[int]:
    part = step / (STEPS - 1)
    return [round(paper + (end - paper) * part) for paper, end in zip(PAPER, colour, strict=True)]


def save_card(card: Image.Image, path: Path) -> None:
    """Write a card as PNG. Most of it is paper: runs of one colour, which this way of packing is made for."""
    card.save(path, "PNG", compress_type=zlib.Z_RLE)


def _write(card: Image.Image, at: tuple[int, int], text: str, size: int, first: int) -> None:
    """Writes smoothed letters: each grey of the letters becomes a step of the palette that begins at `first`."""
    card.paste(*_letters(text, size, first, at))


# the pages of a chapter say its name one after the other
@lru_cache(maxsize=8)
def _letters(text: str, size: int, first: int, at: tuple[int, int]) -> tuple[Image.Image, tuple[int, int], Image.Image]:
    """Letters in steps of the palette, where they belong, and where there is ink."""
    font = title_font(size)
    left, top, right, bottom = font.getbbox(text)
    letters = Image.new("L", (right + 2, bottom + 2), 0)
    ImageDraw.Draw(letters).text((0, 0), text, fill=255, font=font)
    steps = letters.point([round(grey * (STEPS - 1) / 255) for grey in range(256)])
    return steps.point([first + step for step in range(256)]), at, steps.point([0] + [255] * 255)
