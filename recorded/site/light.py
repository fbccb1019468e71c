"""Style sheets and scripts as they are sent: without the lines that only say something to who edits them."""

import re
from pathlib import Path

from recorded.model.paths import DOCS

ASSETS = "assets"
# whole lines only: inside a line, what looks like a comment may be a string
_COMMENTS = {
    ".css": re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n", re.MULTILINE | re.DOTALL),
    ".js": re.compile(r"^[ \t]*//.*\n", re.MULTILINE),
}


def without_comments(text: str, suffix: str) -> str:
    """The text of a ``.css`` or ``.js`` file without lines that are comments."""
    return _COMMENTS[suffix].sub("", text)


def lighten(site: Path) -> None:
    """Rewrite our own style sheets and scripts in a built site. What is light already stays as it is."""
    for source in (DOCS / ASSETS).rglob("*"):
        if source.suffix in _COMMENTS:
            sent = site / ASSETS / source.relative_to(DOCS / ASSETS)
            text = without_comments(source.read_text(encoding="utf-8"), source.suffix)
            sent.write_text(text, encoding="utf-8", newline="\n")
