"""The glossary: explains each term where a page uses it first, as a tooltip."""

import re
import tomllib
import xml.etree.ElementTree as etree
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_ENTRY = re.compile(r"\*\[(.+?)\]: +(\S.*)")
_CJK = re.compile(r"[\u4e00-\u9fff]")
# headings are targets of links and entries of the contents; the others are no running text
_SKIPPED = {"a", "abbr", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "label", "script", "style"}


class GlossaryError(ValueError):
    """A glossary that cannot be read; names the file, the line and the mend."""


def read_glossary(path: Path) -> dict[str, str]:
    """The explanation of each term of a file of lines `*[term]: explanation`. Raises GlossaryError."""
    terms: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        entry = _ENTRY.fullmatch(line)
        if entry is None or entry[1] in terms:
            problem = "no entry" if entry is None else f"{entry[1]!r} is explained twice"
            raise GlossaryError(f"{path}:{number}: {problem}; write each term once: *[term]: explanation")
        terms[entry[1]] = entry[2]
    return terms


def read_wrong(path: Path) -> dict[str, dict[str, str]]:
    """Language → wrong word → right one; empty where there is no such file."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


class GlossaryTerms(Treeprocessor):
    """Wraps the first occurrence of each term in `<abbr>`, with its explanation as title."""

    def __init__(self, md: Markdown, terms: Mapping[str, str]) -> None:
        super().__init__(md)
        self.terms = terms

    def run(self, root: etree.Element) -> None:
        """Changes the tree of the page."""
        if self.terms:
            self._left = dict(self.terms)
            self._any, self._groups = _any_of(tuple(self.terms))
            self._visit(root)

    def _visit(self, element: etree.Element) -> None:
        if not isinstance(element.text, AtomicString):
            element.text = self._wrap(element.text, element, 0)
        if not self._left:
            return
        for child in list(element):
            if child.tag not in _SKIPPED:
                self._visit(child)
            if child.tail:
                child.tail = self._wrap(child.tail, element, list(element).index(child) + 1)

    def _wrap(self, text: str | None, parent: etree.Element, place: int) -> str | None:
        """Puts the terms of `text` into `parent` from `place` on; returns the text before the first of them."""
        before, last, done = text, None, 0
        for found in self._any.finditer(text or ""):
            explanation = self._left.pop(self._groups[found.lastgroup], None)
            if explanation is None:
                continue
            abbr = etree.Element("abbr", title=explanation, tabindex="0")
            abbr.text = AtomicString(found[0])
            between = text[done : found.start()]
            if last is None:
                before = between
            else:
                last.tail = between
            parent.insert(place, abbr)
            place, last, done = place + 1, abbr, found.end()
        if last is not None:
            last.tail = text[done:]
        return before


@lru_cache(maxsize=16)
def _any_of(terms: tuple[str, ...]) -> tuple[re.Pattern, dict[str, str]]:
    """What finds any of the terms, and the term of each of its groups."""
    # the longest first, so that 僵尸进程 is not 进程, not even where it has been explained before
    groups = {f"t{number}": term for number, term in enumerate(sorted(terms, key=len, reverse=True))}
    any_of = "|".join(f"(?P<{group}>{_expression(term)})" for group, term in groups.items())
    # most places are not even the beginning of a word, and few words begin as a term does
    first = "".join({re.escape(letter) for term in terms for letter in (term[0], term[0].upper())})
    return re.compile(rf"(?:\b|(?=[\u4e00-\u9fff]))(?=[{first}])(?:{any_of})"), groups


def _expression(term: str) -> str:
    if _CJK.search(term):
        return re.escape(term)
    # a name such as GIL is written one way; a word may begin a sentence or be plural
    plain = re.escape(term)
    return rf"\b{plain}\b" if term != term.lower() else rf"\b(?i:{plain})(?:e?s)?\b"
