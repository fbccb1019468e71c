"""The style sheets of EPUB and PDF. The site's colours and timelines in words that old readers know, and our own."""

import re
from pathlib import Path

from recorded.model.paths import DOCS

_HERE = Path(__file__).parent
_VARIABLE = re.compile(r"(--[\w-]+):\s*([^;{}]+);")
_USE = re.compile(r"var\((--[\w-]+)\)")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_ANY_OF = re.compile(r":is\(([^()]*)\)")


def style_sheet(own: str) -> str:
    """The rules of paper.css and of the sheet of this name, and those of the site's timelines.

    Variables are replaced by their values, those of the light scheme, and ``:is()`` by what it stands for.
    """
    colours, timeline = (_read(DOCS / "assets" / name) for name in ("colours.css", "timeline.css"))
    paper, own = _read(_HERE / "paper.css"), _read(_HERE / own)
    values: dict[str, str] = {}
    for name, value in _VARIABLE.findall(paper + colours + timeline):
        # the dark scheme comes second
        values.setdefault(name, value)
    rules = [_plain(selector.strip(), what.strip()) for selector, what in _RULE.findall(_without_blocks(timeline))]
    text = "\n".join([_VARIABLE.sub("", paper), *filter(None, rules), own])
    while _USE.search(text):
        text = _USE.sub(lambda use: values[use[1]], text)
    return re.sub(r"^\s*(?:[^{}\n]*\{\s*\})?\n", "", text, flags=re.MULTILINE)


def _read(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


def _without_blocks(css: str) -> str:
    """Without what holds for some media or widths only."""
    return re.sub(r"@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", css)


def _plain(selector: str, what: str) -> str:
    """A rule of the site's timelines; nothing, if it is for what can be pointed at, or for the dark scheme."""
    what = "".join(f" {part.strip()};" for part in what.split(";") if part.strip() and _still(part))
    if not what or any(word in selector for word in ("slate", ".lit", ":focus", ".tl-touch")):
        return ""
    return f"{', '.join(_each(selector.replace('.md-typeset ', '')))} {{{what} }}"


def _still(declaration: str) -> bool:
    name = declaration.split(":")[0].strip()
    return not name.startswith("--") and name not in ("cursor", "pointer-events", "container-type")


def _each(selector: str) -> list[str]:
    found = _ANY_OF.search(selector)
    if not found:
        return [selector]
    choices = [choice.strip() for choice in found[1].split(",")]
    return [each for choice in choices for each in _each(selector[: found.start()] + choice + selector[found.end() :])]
