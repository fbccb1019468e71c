"""Lists the sections that have changed since the two languages were compared.

A section that has changed since, in one language or both, is a problem until somebody has looked at its twin and said
so: ``python -m recorded twins --accept locks/mutex``. The hashes of the sections as they were compared stand in a file
of their own for each page, ``docs/twins/<page>.json``, so that a change of one page touches no other's.
"""

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, NOTEBOOKS
from recorded.model.prose import prose_lines
from recorded.pages.named import in_every_language

FOLDER = "twins"
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
    """The sections that have changed since they were last compared with their twins, as sentences with both places;
    and the files of hashes whose page is gone."""
    found = []
    for page in _common(docs):
        one, other = _pair(docs, page)
        compared = _compared(docs, page)
        for id in [id for id in one if id in other]:
            before = compared.get(id, "").split()
            now = [one[id][1], other[id][1]]
            if before == now:
                continue
            places = [
                f"{docs.name}/{language}/{page}:{part[id][0]}"
                for language, part in zip(LANGUAGES, (one, other), strict=True)
            ]
            found.append(f"{_what(places, before, now)}; compare them, then: python -m recorded twins --accept {page}")
    known = {_path(docs, page) for page in _common(docs)}
    strays = sorted({*(docs / FOLDER).rglob("*.json")} - known)
    return found + [f"{docs.name}/{path.relative_to(docs)}:1: its page is gone; remove it" for path in strays]


def accept(docs: Path, page: str) -> bool:
    """Marks every section of this page as equal to its twin; whether any was not yet. Raises FileNotFoundError for a
    page without a twin."""
    one, other = _pair(docs, page)
    compared = {id: f"{one[id][1]} {other[id][1]}" for id in one if id in other}
    if compared == _compared(docs, page):
        return False
    path = _path(docs, page)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(compared, indent=0) + "\n", encoding="utf-8", newline="\n")
    return True


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


def _path(docs: Path, page: str) -> Path:
    return (docs / FOLDER / page).with_suffix(".json")


def _compared(docs: Path, page: str) -> dict[str, str]:
    path = _path(docs, page)
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def main(arguments: list[str]) -> int:
    """Lists what is stale, or accepts pages; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded twins", description=__doc__.split("\n\n")[0])
    parser.add_argument("--accept", metavar="PAGE", nargs="+", help="e.g. locks/mutex or docs/zh/locks/mutex.md")
    pages = parser.parse_args(arguments).accept or []
    names = list(dict.fromkeys(in_every_language(page) + ".md" for page in pages))
    homes = {page: docs for docs in (NOTEBOOKS, DOCS) for page in _common(docs)}
    if unknown := [name for name in names if name not in homes]:
        parser.error(f"no such page in both languages: {', '.join(unknown)}")
    unchanged = [name for name in names if not accept(homes[name], name)]
    for name in unchanged:
        print(f"{name}: nothing to accept, every section was compared", file=sys.stderr)
    found = stale(DOCS) + stale(NOTEBOOKS)
    print("\n".join(found) or "every section was compared with its twin")
    return 1 if unchanged or (found and not names) else 0
