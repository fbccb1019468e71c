"""The search index of one language: each page's title and description, and its sections' headings, text and code."""

import json
import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

from recorded.model.header import LANGUAGES

_VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
_BLOCKS = {"p", "li", "dt", "dd", "td", "th", "tr", "pre", "h1", "h2", "h3", "h4", "summary", "figure", "div"}
_SKIPPED_TAGS = {"script", "style", "button", "label"}
_DRAWING = re.compile(r"<svg.*?</svg>", re.DOTALL)  # says nothing, and has as many tags as the rest of a page
# the run of a program repeats its code; how to run it is the same on every card
_SKIPPED_CLASSES = {"headerlink", "run", "card__again", "card__tools", "card__badges", "card__note", "footnote-backref"}
_CODE_CLASSES = {"highlight", "card__path"}
_CJK = re.compile(r"[\u3400-\u9fff]")


@dataclass
class Section:
    """What stands below a heading, up to the next one.

    id: of the heading; empty for what comes before the first h2
    text, code: prose, and programs with their names
    """

    id: str
    heading: str = ""
    text: str = ""
    code: str = ""


@dataclass
class PageEntry:
    """A page as the search knows it.

    weight: how much it counts, 1 for a lesson
    asked: what readers type for it
    """

    url: str
    title: str
    description: str
    sections: list[Section] = field(default_factory=list)
    weight: float = 1.0
    asked: list[str] = field(default_factory=list)

    def packed(self) -> list:
        """Without names, for the index: url, title, description, asked, weight, sections."""
        parts = [[section.id, section.heading, section.text, section.code] for section in self.sections]
        return [self.url, self.title, self.description, "\n".join(self.asked), self.weight, parts]


def read_searched(path: Path) -> dict[str, dict[str, list[str]]]:
    """What readers type: page without ``.md`` → language → phrases. Raises ValueError if the file is no such table."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path}: {error}; write tables of lists of strings") from error
    for page, phrases in found.items():
        if sorted(phrases) != sorted(LANGUAGES):
            raise ValueError(f'{path}: ["{page}"] has {", ".join(phrases)}; write phrases in {", ".join(LANGUAGES)}')
    return found


# while an author edits one page, the others stay as they are
@lru_cache(maxsize=1024)
def sections_of(html: str) -> list[Section]:
    """The sections of a page's HTML, the first without a heading."""
    reader = _Reader()
    reader.feed(_DRAWING.sub("", html))
    reader.close()
    for section in reader.sections:
        section.heading, section.text = _squeezed(section.heading), _squeezed(section.text)
        section.code = section.code.strip()
    return [part for part in reader.sections if not part.id or part.heading]


def index_script(pages: list[PageEntry], terms: list[str], wrong: dict[str, str] | None = None) -> str:
    """The index as a script: unlike JSON, a script can be loaded by a page that is opened from a file.

    terms: the glossary's; the Chinese ones become words of the index
    wrong: what people type for a term, and the term
    """
    content = {"terms": [term for term in terms if _CJK.search(term)], "wrong": wrong or {}}
    content["pages"] = [page.packed() for page in pages]
    return f"searchIndex={json.dumps(content, ensure_ascii=False, separators=(',', ':'))};\n"


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


class _Reader(HTMLParser):
    """Sorts the text of a page into its sections."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections = [Section("")]
        self._open: list[tuple[str, str]] = []  # tag, and what its text is: "", "skip", "code", "heading", "title"

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Opens an element."""
        found = dict(attributes)
        if tag in _BLOCKS:
            self._write(" " if self._kind() != "code" else "")
        if tag in _VOID:
            self._write("" if tag == "wbr" else " ")  # a name that may break is one name
            return
        classes = set((found.get("class") or "").split())
        kind = self._kind()
        if tag in _SKIPPED_TAGS or classes & _SKIPPED_CLASSES:
            kind = "skip"
        elif kind in ("", "code") and classes & _CODE_CLASSES:
            self.sections[-1].code += "\n"
            kind = "code"
        elif tag == "h1":
            kind = "skip"  # the page's title, which the index has
        elif tag in ("h2", "h3") and kind == "":
            self.sections.append(Section(found.get("id") or ""))
            kind = "heading"
        self._open.append((tag, kind))

    def handle_endtag(self, tag: str) -> None:
        """Closes an element, and those inside that were left open."""
        if tag in _BLOCKS and self._kind() == "":
            self._write(" ")
        if any(tag == opened for opened, _ in self._open):
            while self._open and self._open.pop()[0] != tag:
                pass

    def handle_data(self, text: str) -> None:
        """Takes text to where it belongs."""
        self._write(text)

    def _kind(self) -> str:
        return self._open[-1][1] if self._open else ""

    def _write(self, text: str) -> None:
        section, kind = self.sections[-1], self._kind()
        if kind == "heading":
            section.heading += text
        elif kind == "code":
            section.code += text
        elif kind == "":
            section.text += text
