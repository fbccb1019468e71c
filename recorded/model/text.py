"""Which texts programs, records and pages can hold as they are."""

import re
from pathlib import Path

# what ends a line for one reader and not for another, what no file in UTF-8 can hold, and what nobody sees
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def strange_character(text: str) -> str:
    r"""The first character that no line can hold, as Python writes it (``'\x0c'``), empty if there is none.

    A tab and the end of a line are none.
    """
    found = _STRANGE.search(text)
    return repr(found[0]) if found else ""


class UnreadableError(ValueError):
    """A file that is no text; `line` is where, `problem` says what is wrong."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line


def read_text(path: Path) -> str:
    r"""The text of a file in UTF-8, its lines ended by ``\n``. Raises UnreadableError, also where there is no file."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableError(1, f"it cannot be read: {error.strerror}") from None
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UnreadableError(raw.count(b"\n", 0, error.start) + 1, "it is not UTF-8") from None
    if found := _STRANGE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise UnreadableError(line, f"it has the character {strange_character(found[0])}")
    return text
