"""The changes of the book as a feed."""

import re
from html import escape
from pathlib import Path

_ENTRY = re.compile(r"## (\d{4}-\d{2}-\d{2}) +(.+)")


class ChangelogError(ValueError):
    """A changelog that cannot be read; names the file, the line and the mend."""


def changes(path: Path) -> list[tuple[str, str, str]]:
    """The entries of a changelog, in its order: date, title, text. Raises ChangelogError."""
    found: list[tuple[str, str, list[str]]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            entry = _ENTRY.fullmatch(line)
            if entry is None:
                raise ChangelogError(f"{path}:{number}: no entry; write ## 2026-11-23 What changed")
            found.append((entry[1], entry[2], []))
        elif found:
            found[-1][2].append(line)
    return [(date, title, "\n".join(lines).strip()) for date, title, lines in found]


def atom_feed(entries: list[tuple[str, str, str]], site: str, title: str, language: str) -> str:
    """The changes as an Atom feed. site: the address of the language's home page."""
    items = "".join(
        f"<entry><id>{escape(site)}#{date}-{number}</id><title>{escape(name)}</title>"
        f'<updated>{date}T00:00:00Z</updated><link href="{escape(site)}"/>'
        f"<content>{escape(text)}</content></entry>\n"
        for number, (date, name, text) in zip(range(len(entries), 0, -1), entries, strict=True)
    )
    updated = max((date for date, _, _ in entries), default="1970-01-01")
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">\n'
        f"<id>{escape(site)}</id><title>{escape(title)}</title><updated>{updated}T00:00:00Z</updated>"
        f'<author><name>{escape(title)}</name></author><link href="{escape(site)}"/>'
        f'<link rel="self" href="{escape(site)}feed.xml"/>\n{items}</feed>\n'
    )
