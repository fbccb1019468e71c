"""Lists the general sentences of pages, each with the programs of its section.

A sentence with *always*, *never*, *only*, 总是, 不会 and the like is as wide as it can be. For each of them a reviewer
names the program that would fail if it were false, or narrows it. Sentences in sections without a program are marked:
they rest on a link, on another section, or on nothing.
"""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from recorded.card.embed import find_embeds
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, NOTEBOOKS, from_project
from recorded.model.prose import prose_lines
from recorded.pages.named import in_its_language

_ENGLISH = re.compile(
    r"\b(?:always|never|only|every|everybody|everything|everywhere|all|any|anything|none|nobody|nothing|no|cannot|"
    r"impossible|guarantees?|guaranteed|safe|whatever|whenever|wherever|as soon as|at once|certainly)\b",
    re.IGNORECASE,
)
_CHINESE = re.compile(
    "总是|总会|总要|永远|只有|只能|只会|只要|都|所有|任何|每|全部|不会|不能|不可能|一定|必然|必定|必须|绝不|从不|从来|保证|安全|无论|不管|立刻"
)
_WORDS = dict(zip(LANGUAGES, (_ENGLISH, _CHINESE), strict=True))
_HEADING = re.compile(r"#{1,6} ")
_ID = re.compile(r" *\{[^}]*#[^}]*\}\s*$")
_ITEM = re.compile(r" *(?:\d+\.|[-*]) +")
_FOLD = re.compile(r' *(?:!!!|\?\?\?\+?|===[!+]?) [^"]*"?(.*?)"?$')
_END = re.compile(r"(?<=[.!?:])[*_\"”)]*\s+(?=[A-Z`*\"“(\[])|(?<=[。！？：])(?![”」）])|\s*\|\s*")


@dataclass(frozen=True)
class Sentence:
    """A general sentence: the line it begins at, counted from 1; its general words; the programs of its section."""

    line: int
    text: str
    words: tuple[str, ...]
    programs: tuple[str, ...]


def general_sentences(text: str, language: str) -> list[Sentence]:
    """The general sentences of a page, in order. language: a key of LANGUAGES"""
    lines = text.splitlines()
    headings = [0, *(place for place, line in prose_lines(lines) if _HEADING.match(line)), len(lines)]
    embeds = find_embeds(lines)
    found = []
    for start, sentence in _sentences(lines, {embed.place for embed in embeds}):
        words = tuple(dict.fromkeys(word.lower() for word in _WORDS[language].findall(sentence)))
        if words:
            first = max(place for place in headings if place <= start)
            last = min(place for place in headings if place > start)
            programs = tuple(embed.name for embed in embeds if first <= embed.place < last)
            found.append(Sentence(start + 1, sentence, words, programs))
    return found


def _sentences(lines: list[str], embedded: set[int]) -> Iterator[tuple[int, str]]:
    """Each sentence of the prose with the place where it begins."""
    paragraph: list[tuple[int, str]] = []
    before = -1
    for place, line in [*prose_lines(_without_front_matter(lines)), (len(lines) + 1, "")]:
        apart = place != before + 1 or not line.strip() or place in embedded
        begins = _HEADING.match(line) or _ITEM.match(line) or _FOLD.match(line) or line.lstrip().startswith("|")
        if (apart or begins) and paragraph:
            yield from _split(paragraph)
            paragraph = []
        if line.strip() and place not in embedded:
            paragraph.append((place, _said(line)))
        before = place


def _without_front_matter(lines: list[str]) -> list[str]:
    """The lines, those of the front matter blank."""
    if lines[:1] != ["---"] or "---" not in lines[1:]:
        return lines
    end = lines.index("---", 1) + 1
    return [""] * end + lines[end:]


def _said(line: str) -> str:
    """What a line says, without the marks of its block."""
    if fold := _FOLD.match(line):
        return fold[1]
    return _ITEM.sub("", _HEADING.sub("", _ID.sub("", line)), count=1).strip()


def _split(paragraph: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    text = " ".join(said for _, said in paragraph)
    starts, offset = [], 0
    for place, said in paragraph:
        starts.append((offset, place))
        offset += len(said) + 1
    begin = 0
    for end in [*_END.finditer(text), None]:
        sentence = text[begin : end.start() if end else len(text)].strip()
        if sentence:
            at = text.index(sentence, begin)
            yield max(place for offset, place in starts if offset <= at), sentence
        begin = end.end() if end else begin


def pages_named(names: list[str]) -> list[Path]:
    """The pages of these names in both languages, e.g. for ``locks/mutex`` or ``docs/zh/locks/mutex.md``; all where no
    name is given. Raises LookupError with the names that no page has."""
    every = {
        page: (language, page.relative_to(home / language).with_suffix("").as_posix())
        for home in (DOCS, NOTEBOOKS)
        for language in LANGUAGES
        for page in sorted((home / language).rglob("*.md"))
    }
    found, unknown = [], []
    for name in names:
        page = in_its_language(name)
        fitting = [path for path, (language, own) in every.items() if page in (own, f"{language}/{own}")]
        found += fitting
        unknown += [] if fitting else [name]
    if unknown:
        raise LookupError(", ".join(unknown))
    return found if names else list(every)


def main(arguments: list[str]) -> int:
    """Lists the general sentences; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded general", description=__doc__.split("\n\n")[0])
    parser.add_argument("pages", metavar="PAGE", nargs="*", help="e.g. locks/mutex or zh/locks/mutex; all if none")
    try:
        pages = pages_named(parser.parse_args(arguments).pages)
    except LookupError as error:
        parser.error(f"no such page: {error.args[0]}")
    count = alone = 0
    for page in pages:
        home = DOCS if page.is_relative_to(DOCS) and not page.is_relative_to(NOTEBOOKS) else NOTEBOOKS
        language = page.relative_to(home).parts[0]
        for sentence in general_sentences(page.read_text(encoding="utf-8"), language):
            count += 1
            alone += not sentence.programs
            print(f"{from_project(page)}:{sentence.line}: [{', '.join(sentence.words)}] {sentence.text}")
            print(f"    {', '.join(sentence.programs) or '! no program in this section'}")
    print(f"{count} general sentences on {len(pages)} pages, {alone} of them in sections without a program")
    return 0
