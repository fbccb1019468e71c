"""The search index of one language: each page's title and description, and its sections' headings, text and code."""

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from recorded.card.pieces import Section
from recorded.model.header import LANGUAGES

# pages that name everything and send the reader on: where a lesson has the words, the lesson comes first
LISTS, LIST_WEIGHT = ("index", "problems", "paths", "reference/"), 0.3
_HEADLINE = re.compile(r"^# (.+)$", re.MULTILINE)
_CJK = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class PageEntry:
    """A page as the search knows it.

    weight: how much it counts, 1 for a lesson
    asked: what readers type for it
    """

    url: str
    title: str
    description: str
    sections: tuple[Section, ...] = ()
    weight: float = 1.0
    asked: tuple[str, ...] = ()

    def packed(self) -> list:
        """Without names, for the index: url, title, description, asked, weight, sections."""
        parts = [[section.id, section.heading, section.text, section.code] for section in self.sections]
        return [self.url, self.title, self.description, "\n".join(self.asked), self.weight, parts]


def headline(source: str) -> str:
    """The headline of a page's source, without its marks; empty without one."""
    found = _HEADLINE.search(source)
    return found[1].replace("`", "").strip() if found else ""


def weight_of(name: str, said: float | None = None) -> float:
    """How much a page counts. name: without its language, e.g. ``gil/index``; said: what its front matter says."""
    return float(said if said is not None else LIST_WEIGHT if name.startswith(LISTS) else 1)


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


def index_script(pages: list[PageEntry], terms: list[str], wrong: dict[str, str] | None = None) -> str:
    """The index as a script: unlike JSON, a script can be loaded by a page that is opened from a file.

    terms: the glossary's; the Chinese ones become words of the index
    wrong: what people type for a term, and the term
    """
    content = {"terms": [term for term in terms if _CJK.search(term)], "wrong": wrong or {}}
    content["pages"] = [page.packed() for page in pages]
    return f"searchIndex={json.dumps(content, ensure_ascii=False, separators=(',', ':'))};\n"
