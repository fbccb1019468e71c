"""Which sections of the two languages were compared and found equal: their hashes stand in docs/twins.json.

A section that has changed since, in one language or both, is a problem until somebody has looked at its twin and said
so: ``python -m recorded twins --accept locks/mutex``.
"""

import argparse
import hashlib
import json
import re
from pathlib import Path

from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, NOTEBOOKS
from recorded.model.prose import prose_lines

RECORD = "twins.json"
_HEADING = re.compile(r"#{2,3} .*\{[^}]*#([\w-]+)[^}]*\}\s*$")


def sections(text: str) -> dict[str, tuple[int, str]]:
    """Line and hash of each section, by the id of its heading; what comes before the first has the id ``top``."""
    lines = text.splitlines()
    starts = [("top", 0)]
    starts += [(heading[1], place) for place, line in prose_lines(lines) if (heading := _HEADING.fullmatch(line))]
    found = {}
    for (id, start), (_, end) in zip(starts, [*starts[1:], ("", len(lines))], strict=True):
        # blank lines and spaces at the ends of lines say nothing
        said = "\n".join(line.rstrip() for line in lines[start:end] if line.strip())
        found[id] = (start + 1, hashlib.sha256(said.encode()).hexdigest()[:8])
    return found


def stale(docs: Path) -> list[str]:
    """The sections that have changed since they were last compared with their twins, as sentences with both places."""
    record = _read(docs)
    found = []
    for page in _common(docs):
        one, other = _pair(docs, page)
        for id in [id for id in one if id in other]:
            before = record.get(page, {}).get(id, "").split()
            now = [one[id][1], other[id][1]]
            if before == now:
                continue
            places = [
                f"{docs.name}/{language}/{page}:{part[id][0]}"
                for language, part in zip(LANGUAGES, (one, other), strict=True)
            ]
            found.append(f"{_what(places, before, now)}; compare them, then: python -m recorded twins --accept {page}")
    return found


def accept(docs: Path, pages: list[str]) -> None:
    """Marks every section of these pages as equal to its twin. Raises FileNotFoundError for a page without a twin."""
    record = {page: ids for page, ids in _read(docs).items() if page in _common(docs)}
    for page in pages:
        one, other = _pair(docs, page)
        record[page] = {id: f"{one[id][1]} {other[id][1]}" for id in one if id in other}
    text = json.dumps(dict(sorted(record.items())), indent=0, ensure_ascii=False)
    (docs / RECORD).write_text(text + "\n", encoding="utf-8", newline="\n")


def _what(places: list[str], before: list[str], now: list[str]) -> str:
    if not before:
        return f"{places[0]} and {places[1]} were never compared"
    changed = [place for place, old, new in zip(places, before, now, strict=True) if old != new]
    kept = [place for place in places if place not in changed]
    return f"{changed[0]} has changed, {kept[0]} has not" if kept else f"{places[0]} and {places[1]} have both changed"


def _pair(docs: Path, page: str) -> list[dict[str, tuple[int, str]]]:
    return [sections((docs / language / page).read_text(encoding="utf-8")) for language in LANGUAGES]


def _common(docs: Path) -> list[str]:
    pages = [
        {path.relative_to(docs / language).as_posix() for path in (docs / language).rglob("*.md")}
        for language in LANGUAGES
    ]
    return sorted(set.intersection(*pages))


def _read(docs: Path) -> dict[str, dict[str, str]]:
    path = docs / RECORD
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def main(arguments: list[str]) -> int:
    """Lists what is stale, or accepts pages; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded twins", description="Compare the two languages.")
    parser.add_argument("--accept", metavar="PAGE", nargs="+", help="e.g. locks/mutex or docs/zh/locks/mutex.md")
    pages = parser.parse_args(arguments).accept
    below = re.compile(r"^(?:\./)?(?:docs/)?(?:measured/(?=en/|zh/))?(?:(?:en|zh)/)?")
    names = [below.sub("", page).removesuffix(".md") + ".md" for page in pages or ()]
    roots = (DOCS, NOTEBOOKS)
    if unknown := [name for name in names if not any(name in _common(root) for root in roots)]:
        parser.error(f"no such page in both languages: {', '.join(unknown)}")
    for root in roots:
        if here := [name for name in names if name in _common(root)]:
            accept(root, here)
    found = [problem for root in roots for problem in stale(root)]
    print("\n".join(found) or "every section was compared with its twin")
    return 1 if found and not pages else 0
