"""Checks of the pages as files: the same in both languages, and every program on a page.

Each check returns its problems as sentences that name the file, the line and the mend.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from recorded.card.embed import EmbedError, find_embeds, snippet_of
from recorded.card.glossary import read_wrong
from recorded.model.header import LANGUAGES
from recorded.model.prose import prose_lines
from recorded.model.snippet import snippet_ids
from recorded.pages.folds import fallen_out, told_too_soon
from recorded.pages.structure import blocks, links, wrong_words
from recorded.pages.wording import ill_worded, read_wordings, wrapped

_HEADING = re.compile(r"(#{2,3}) +(.*)")
_ID = re.compile(r"\{[^}]*#([\w-]+)[^}]*\}\s*$")


def problems(docs: Path, snippets: Path) -> list[str]:
    """All problems of the pages in ``docs/<language>/`` with the programs in `snippets`."""
    found = [*twins(docs), *headings(docs), *embeds(docs, snippets), *unshown(docs, snippets), *structure(docs)]
    found += [*terms(docs), *wording(docs), *folds(docs, snippets)]
    return list(dict.fromkeys(found))


def twins(docs: Path) -> list[str]:
    """Every page exists in every language."""
    return [
        f"{docs.name}/{language}/{page}:1: this page has no twin {docs.name}/{other}/{page};"
        " write it, with the same headings"
        for language in LANGUAGES
        for page in _pages(docs, language)
        for other in LANGUAGES
        if not (docs / other / page).is_file()
    ]


def headings(docs: Path) -> list[str]:
    """Every h2 and h3 has an explicit id; the languages have the same ones in the same order, at the same level."""
    found = []
    for language in LANGUAGES:
        for page in _pages(docs, language):
            seen: set[str] = set()
            name = f"{docs.name}/{language}/{page}"
            for line, _, id in _headings(docs / language / page):
                if not id:
                    found.append(f"{name}:{line}: this heading has no id; end it with {{ #its-id }}")
                elif id in seen:
                    found.append(f"{name}:{line}: the id #{id} is taken; choose another one")
                seen.add(id)
    return found + _differences(docs, "heading", lambda path: [(line, f"{m} #{id}") for line, m, id in _headings(path)])


def embeds(docs: Path, snippets: Path) -> list[str]:
    """Every embed can become a card; the languages embed the same programs in the same order."""
    found = []
    for language in LANGUAGES:
        for page in _pages(docs, language):
            for embed in find_embeds(_lines(docs / language / page)):
                try:
                    snippet_of(embed, f"{docs.name}/{language}/{page}", embed.place + 1, snippets)
                except EmbedError as error:
                    found.append(str(error))
    return found + _differences(docs, "embed", _embeds)


def unshown(docs: Path, snippets: Path) -> list[str]:
    """Every program is on a page, in every language."""
    found = []
    for language in LANGUAGES:
        shown = {name for page in _pages(docs, language) for _, name in _embeds(docs / language / page)}
        found += [
            f"snippets/{id}.py:1: no page in {docs.name}/{language}/ embeds this program; write ![[{id}.py]] in one"
            for id in snippet_ids(snippets)
            if f"{id}.py" not in shown
        ]
    return found


def structure(docs: Path) -> list[str]:
    """The languages have the same admonitions, tabs and links."""
    return [
        *_differences(docs, "admonitions and tab", lambda path: blocks(_lines(path))),
        *_differences(docs, "link", lambda path: links(_lines(path))),
    ]


def terms(docs: Path) -> list[str]:
    """No page uses a word for which the glossary has another one."""
    wrong = read_wrong(docs / "glossary" / "wrong.toml")
    return [
        problem
        for language in LANGUAGES
        for page in _pages(docs, language)
        for path in [docs / language / page]
        for problem in wrong_words(_lines(path), f"{docs.name}/{language}/{page}", wrong.get(language, {}))
    ]


def wording(docs: Path) -> list[str]:
    """No page falls back into a habit that the pages have got rid of; no Chinese paragraph is broken into lines."""
    wordings = read_wordings(docs / "glossary" / "wording.toml")
    found = []
    for language in LANGUAGES:
        for page in _pages(docs, language):
            lines, name = _lines(docs / language / page), f"{docs.name}/{language}/{page}"
            found += ill_worded(lines, name, wordings.get(language, []))
            found += wrapped(lines, name) if language == "zh" else []
    return found


def folds(docs: Path, snippets: Path) -> list[str]:
    """No page folds a program together with its answer, nor answers a question before it asks it, nor lets half a
    paragraph fall out of its fold."""
    found = []
    for language in LANGUAGES:
        for page in _pages(docs, language):
            lines, name = _lines(docs / language / page), f"{docs.name}/{language}/{page}"
            found += [*told_too_soon(lines, name, snippets), *fallen_out(lines, name)]
    return found


def _differences(docs: Path, noun: str, parts_of) -> list[str]:
    """Where a page's parts differ from its twin's: the first difference of each page.

    parts_of: takes a path, returns (line, part) in order
    """
    first, second = LANGUAGES
    found = []
    for page in sorted({*_pages(docs, first)} & {*_pages(docs, second)}):
        pairs = zip_longest(parts_of(docs / first / page), parts_of(docs / second / page))
        for one, other in pairs:
            if one and other and one[1] == other[1]:
                continue
            here, there = (_there(docs, language, page, part) for language, part in ((first, one), (second, other)))
            found.append(f"{here}, but {there}; make the {noun}s of both languages the same, in the same order")
            break
    return found


def _there(docs: Path, language: str, page: str, part: tuple[int, str] | None) -> str:
    line, what = part or (len(_lines(docs / language / page)), "nothing more")
    return f"{docs.name}/{language}/{page}:{line}: has {what}"


def _pages(docs: Path, language: str) -> list[str]:
    root = docs / language
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.md"))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _headings(path: Path) -> Iterator[tuple[int, str, str]]:
    """Line, mark and id of each h2 and h3 of a page; the id is empty where it has none."""
    for place, line in prose_lines(_lines(path)):
        if heading := _HEADING.fullmatch(line):
            id = _ID.search(heading[2])
            yield place + 1, heading[1], id[1] if id else ""


def _embeds(path: Path) -> list[tuple[int, str]]:
    return [(embed.place + 1, embed.name) for embed in find_embeds(_lines(path))]
