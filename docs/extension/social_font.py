"""Cuts Noto Serif CJK (SIL Open Font License) down to the characters of the book's headings, for the social cards.

python -m docs.extension.social_font [PATH OF NotoSerifCJK-Bold.ttc]
"""

import re
import sys
from pathlib import Path

from docs.extension.social import FONT, missing

DOCS = Path(__file__).parents[1]
# where Debian and Ubuntu put it: apt-get install fonts-noto-cjk
SOURCE = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc"
FACE = "Noto Serif CJK SC"
COMMAND = "python -m docs.extension.social_font"
_HEADING = re.compile(r"(?:#{1,2} |title: )(.*)")
_ALWAYS = {chr(code) for code in range(0x20, 0x7F)} | set("’“”–—…，。！？、：；（）《》")


def headings(docs: Path = DOCS) -> dict[str, tuple[Path, int]]:
    """Every title and heading of the pages, and where it stands: more than cards need, so that titles may change."""
    found: dict[str, tuple[Path, int]] = {}
    # a notebook's title stands in its prose
    for path in sorted([*docs.glob("[ez][nh]/**/*.md"), *docs.parent.glob("notebooks/[ez][nh]/**/*.md")]):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if heading := _HEADING.match(line):
                found.setdefault(heading[1], (path, number))
    return found


def titles(docs: Path = DOCS) -> dict[str, tuple[Path, int]]:
    """What the cards write, and where it stands: the titles of the pages, and the names in mkdocs.yml."""
    found = {text: (path, line) for text, (path, line) in headings(docs).items() if _is_title(path, line)}
    config = docs.parent / "mkdocs.yml"
    lines = config.read_text(encoding="utf-8").splitlines() if config.is_file() else []
    return found | {line: (config, number) for number, line in enumerate(lines, 1)}


def problems(docs: Path = DOCS) -> list[str]:
    """Titles that the font cannot write, each with file, line, character and the command that mends it."""
    return [
        f"{path.relative_to(docs.parent).as_posix()}:{line}: the social card's font lacks {one!r}; run {COMMAND}"
        for text, (path, line) in titles(docs).items()
        for one in missing(text)
    ]


def _is_title(path: Path, line: int) -> bool:
    return not path.read_text(encoding="utf-8").splitlines()[line - 1].startswith("## ")


def refresh(source: str) -> None:
    """Writes the font anew."""
    from fontTools import subset
    from fontTools.ttLib import TTCollection

    fonts = TTCollection(source).fonts
    face = next(font for font in fonts if font["name"].getDebugName(1) == FACE)
    options = subset.Options(hinting=False, layout_features=["kern"], name_IDs=[0, 1, 2, 4, 6, 13, 14])
    cutter = subset.Subsetter(options)
    config = (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
    cutter.populate(text="".join({*_ALWAYS, *"".join(headings()), *(one for one in config if one > "\x7f")}))
    cutter.subset(face)
    FONT.parent.mkdir(exist_ok=True)
    face.save(FONT)
    print(f"{FONT}: {FONT.stat().st_size} bytes, {len(face.getBestCmap())} characters")


if __name__ == "__main__":
    refresh(*(sys.argv[1:] or [SOURCE]))
