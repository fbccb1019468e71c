"""The wording of the pages: habits of writing that crept in once and must not come back, each with its mend.

`docs/glossary/wording.toml` has a pattern for each, with sentences that show what it catches and what not.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from recorded.model.header import LANGUAGES
from recorded.model.prose import prose_lines

_CODE = re.compile(r"(`+)(?:(?!\1).)+\1")
_TARGET = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\))?[^()]*\)|\]\[[^\]]*\]|<https?://[^>]*>")
_ID = re.compile(r" *\{[^{}]*#[^{}]*\}")
_MARKER = re.compile(r"!?\[\[.*?\]\]|\*\[[^\]]*\]:")
_ITEM = re.compile(r" *(?:[-*+]|\d+\.) |\s*(?:!!!|\?\?\?\+?|===|#|\||>|\[\^)")
# lines that are something by themselves, whatever follows
_WHOLE = re.compile(r"\s*(?:#|\||!\[\[|title:|description:|\*\[)")
_CJK = r"[\u4e00-\u9fff，。；：、！？）”]"
_BROKEN = re.compile(rf"{_CJK}$"), re.compile(r" *[\u4e00-\u9fff（“*`\[A-Za-z0-9]")


@dataclass(frozen=True)
class Wording:
    """A habit of one language: what finds it, what to say instead, sentences that it catches and some that pass."""

    pattern: re.Pattern
    say: str
    caught: tuple[str, ...]
    passed: tuple[str, ...] = ()

    def found_in(self, line: str) -> str | None:
        """What is wrong in a line of prose; None if nothing is. Code, addresses and markers are not looked at."""
        found = self.pattern.search(plain(line))
        return found and found[0]


def read_wordings(path: Path) -> dict[str, list[Wording]]:
    """Language → its habits; empty where there is no such file. Raises ValueError for what is no such table."""
    if not path.is_file():
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            language: [
                Wording(re.compile(one["pattern"]), one["say"], tuple(one["caught"]), tuple(one.get("passed", ())))
                for one in tables.pop(language, [])
            ]
            for language in LANGUAGES
        }
    except (tomllib.TOMLDecodeError, re.error, KeyError, TypeError) as error:
        raise ValueError(f"{path}: {error}; write tables with pattern, say, caught and, if need be, passed") from error


def ill_worded(lines: list[str], page: str, wordings: list[Wording]) -> list[str]:
    """Where a page says what it should not, each with line and mend. page: its name in what is told"""
    return [
        f"{page}:{place + 1}: {found!r}: {wording.say}"
        for place, line in prose_lines(lines)
        for wording in wordings
        if (found := wording.found_in(line))
    ]


def wrapped(lines: list[str], page: str) -> Iterator[str]:
    """Where a Chinese paragraph goes on in the next line: on the page, the break becomes a space."""
    ends, begins = _BROKEN
    before = None
    for place, line in prose_lines(lines):
        goes_on = before is not None and begins.match(line) and not _ITEM.match(line)
        if goes_on and before + 1 == place and ends.search(lines[before]) and not _WHOLE.match(lines[before]):
            yield f"{page}:{place + 1}: a Chinese paragraph goes on here; write it in one line"
        before = place if line.strip() else None


def plain(line: str) -> str:
    """A line of a page without markers, ids and marks of bold text; its addresses are empty, its code says nothing."""
    line = _MARKER.sub("", _ID.sub("", _CODE.sub("`·`", line)))
    return _TARGET.sub("]()", line).replace("**", "")
