"""Style sheets and scripts as they are sent.

Without the lines that only say something to who edits them; what a style sheet imports stands in it, so that a browser
asks once.
"""

import re
from pathlib import Path

from recorded.model.paths import DOCS

ASSETS = "assets"
# whole lines only: inside a line, what looks like a comment may be a string
_COMMENTS = {
    ".css": re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n", re.MULTILINE | re.DOTALL),
    ".js": re.compile(r"^[ \t]*//.*\n", re.MULTILINE),
}
_IMPORT = re.compile(r'^@import "([^"]+)";\n', re.MULTILINE)


def without_comments(text: str, suffix: str) -> str:
    """The text of a ``.css`` or ``.js`` file without lines that are comments."""
    return _COMMENTS[suffix].sub("", text)


def as_sent(source: Path) -> str:
    """The text of a style sheet or script without comments, and with the style sheets that it imports.

    Raises FileNotFoundError for an import of what does not exist.
    """
    text = without_comments(source.read_text(encoding="utf-8"), source.suffix)
    return _IMPORT.sub(lambda found: as_sent(source.parent / found[1]), text)


def lighten(site: Path) -> None:
    """Rewrite our own style sheets and scripts in a built site. What is light already stays as it is."""
    for source in (DOCS / ASSETS).rglob("*"):
        if source.suffix in _COMMENTS:
            sent = site / ASSETS / source.relative_to(DOCS / ASSETS)
            sent.write_text(as_sent(source), encoding="utf-8", newline="\n")
