"""What readers take along: all programs as one archive, the book as plain text, the changes as a feed."""

import io
import re
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from pathlib import Path

from recorded.card.embed import EmbedError, find_embeds, snippet_of
from recorded.model.paths import SNIPPETS
from recorded.model.record import format_run
from recorded.model.snippet import snippet_ids, snippet_paths

FOLDER = "python-concurrency-recorded"
_ENTRY = re.compile(r"## (\d{4}-\d{2}-\d{2}) +(.+)")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_MARKER = re.compile(r"^(?:- )?\[\[[\w-]+\]\]\n+", re.MULTILINE)  # what only the built page can show
_ID = re.compile(r" *\{[^{}]*#[\w-]+[^{}]*\}$", re.MULTILINE)


class ChangelogError(ValueError):
    """A changelog that cannot be read; names the file, the line and the mend."""


def programs_zip(root: Path = SNIPPETS) -> bytes:
    """Every program with its place kept; the same bytes for the same programs, whenever and wherever it is built."""
    programs = zip(snippet_ids(root), snippet_paths(root), strict=True)
    return _packed((f"snippets/{id}.py", path) for id, path in programs if path.is_file())


def site_zip(site: Path) -> bytes:
    """The built site in one archive. Built with DIRECTORY_URLS=false, it can be read from any folder."""
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return _packed((path.relative_to(site).as_posix(), path) for path in files)


def _packed(files: Iterable[tuple[str, Path]]) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as out:
        for name, path in files:
            # a fixed date and fixed permissions: those of the checkout would change the bytes
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.external_attr, entry.compress_type, entry.create_system = 0o644 << 16, zipfile.ZIP_DEFLATED, 3
            out.writestr(entry, path.read_bytes(), compresslevel=9)
    return archive.getvalue()


def plain_page(markdown: str, address: str, root: Path = SNIPPETS) -> str:
    """A page's Markdown for a reader without a browser: programs and their runs in the place of embeds."""
    text = _MARKER.sub("", _FRONT.sub("", markdown)).lstrip()
    lines = text.splitlines()
    out: list[str] = []
    done = 0
    for embed in find_embeds(lines):
        try:
            snippet = snippet_of(embed, address, embed.place + 1, root)
        except EmbedError:
            continue  # the page itself says so, and a strict build fails
        record = snippet.record()
        shown = [f"snippets/{embed.name}:", "", "```python", *snippet.shown.rstrip().splitlines(), "```"]
        if record:
            kept = format_run(replace(record, lanes=(), left_out=0)).rstrip().splitlines()
            shown += ["", "```text", *kept, "```"]
        out += [*lines[done : embed.place], *(embed.indent + line if line else "" for line in shown)]
        done = embed.place + 1
    return _ID.sub("", "\n".join([f"<{address}>", "", *out, *lines[done:]])).strip() + "\n"


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


def book_texts(title: str, summary: str, pages: list[tuple[str, str, str, str]]) -> tuple[str, str]:
    """The texts of llms.txt and llms-full.txt.

    pages: title, description, address and plain text of each, in the book's order
    """
    head = f"# {title}\n\n> {summary}\n"
    listed = "".join(f"- [{name}]({address}){': ' + about if about else ''}\n" for name, about, address, _ in pages)
    return f"{head}\n{listed}", head + "".join(f"\n---\n\n{text}" for *_, text in pages)
