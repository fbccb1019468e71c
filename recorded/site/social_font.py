"""Cuts the font of the social cards down to the characters of the book's titles.

The font is Noto Serif CJK (SIL Open Font License). The whole font comes with the Debian package fonts-noto-cjk.
"""

import re
from argparse import ArgumentParser
from pathlib import Path

from recorded.model.paths import DOCS
from recorded.site.social import FONT, missing

# where Debian and Ubuntu put it: apt-get install fonts-noto-cjk
SOURCE = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc"
FACE = "Noto Serif CJK SC"
COMMAND = "python -m recorded font"
_HEADING = re.compile(r"(?:#{1,2} |title: )(.*)")
_ALWAYS = {chr(code) for code in range(0x20, 0x7F)} | set("’“”–—…，。！？、：；（）《》")


def headings(docs: Path = DOCS) -> dict[str, tuple[Path, int]]:
    """Every title of the pages, and where it stands, and the headings of the chapters' first pages: more than cards
    need, so that titles may change. The headings of all pages would be more than a font of this size can hold.
    """
    found: dict[str, tuple[Path, int]] = {}
    # a notebook's title stands in its prose
    for path in sorted([*docs.glob("[ez][nh]/**/*.md"), *docs.glob("measured/[ez][nh]/*.md")]):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            heading = _HEADING.match(line)
            if heading and (path.name == "index.md" or not line.startswith("## ")):
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


def refresh(source: Path) -> None:
    """Write the font anew. source: the whole font, a NotoSerifCJK-Bold.ttc."""
    from fontTools import subset
    from fontTools.ttLib import TTCollection

    # what is cut the same way is the same file: without the time of the cut
    fonts = TTCollection(source, recalcTimestamp=False).fonts
    face = next(font for font in fonts if font["name"].getDebugName(1) == FACE)
    options = subset.Options(hinting=False, layout_features=["kern"], name_IDs=[0, 1, 2, 4, 6, 13, 14])
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]  # nothing is written from top to bottom
    cutter = subset.Subsetter(options)
    config = (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
    cutter.populate(text="".join({*_ALWAYS, *"".join(headings()), *(one for one in config if one > "\x7f")}))
    cutter.subset(face)
    FONT.parent.mkdir(exist_ok=True)
    face.save(FONT)
    print(f"{FONT}: {FONT.stat().st_size} bytes, {len(face.getBestCmap())} characters")


def main(arguments: list[str]) -> int:
    """Write the font anew; the exit code."""
    parser = ArgumentParser(prog=COMMAND, description=__doc__.split("\n\n")[0])
    parser.add_argument("source", nargs="?", type=Path, default=Path(SOURCE), metavar="NotoSerifCJK-Bold.ttc")
    chosen = parser.parse_args(arguments)
    if not chosen.source.is_file():
        parser.error(f"there is no {chosen.source}; install Debian's fonts-noto-cjk, or name the font's path")
    refresh(chosen.source)
    return 0
