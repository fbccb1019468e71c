"""The parts of a page that its twin must have too: admonitions, tabs, links; and words that no page may use."""

import re

from recorded.model.prose import prose_lines
from recorded.pages.wording import plain

_BLOCK = re.compile(r" *(?:(!!!|\?\?\?\+?) +([\w-]+)|(===[!+]?) )")
_LINK = re.compile(r"\]\(([^()\s]+(?:\([^()\s]*\))?)(?: +\"[^\"]*\")?\)|<(https?://[^>\s]+)>")
_SECTION = re.compile(r"#{1,3} ")
# the standard documentation exists in Chinese under a prefix of its own, Wikipedia under other titles
_OWN = (
    (re.compile(r"(https://docs\.python\.org/)(?:zh-cn|en)/"), r"\1"),
    (re.compile(r"https://\w+\.(wikipedia\.org/).*"), r"\1"),
)


def blocks(lines: list[str]) -> list[tuple[int, str]]:
    """Line and kind of each admonition and tab, e.g. ``??? question``; titles are the language's own."""
    found = []
    for place, line in prose_lines(lines):
        if block := _BLOCK.match(line):
            found.append((place + 1, f"{block[1]} {block[2]}" if block[1] else block[3]))
    return found


def links(lines: list[str]) -> list[tuple[int, str]]:
    """Line and target of each link, in order within a section by target: each language has its own order of words."""
    found: list[tuple[int, str]] = []
    section: list[tuple[int, str]] = []
    for place, line in prose_lines(lines):
        if _SECTION.match(line):
            found += sorted(section, key=lambda link: link[1])
            section = []
        for link in _LINK.finditer(line):
            section.append((place + 1, _common(link[1] or link[2])))
    return found + sorted(section, key=lambda link: link[1])


def _common(target: str) -> str:
    for own, same in _OWN:
        target = own.sub(same, target)
    return target


def wrong_words(lines: list[str], page: str, wrong: dict[str, str]) -> list[str]:
    """Where a page uses a word that the glossary has another one for."""
    return [
        f"{page}:{place + 1}: {word.strip()!r} is not our term; write {right!r}"
        for place, line in prose_lines(lines)
        for word, right in wrong.items()
        if word in plain(line).lower()
    ]
