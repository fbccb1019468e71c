"""Every query with the pages it may lead to: those written down, titles and headlines, terms, error messages."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from recorded.model.paths import DOCS, NOTEBOOKS
from tests.browser.search_queries import QUERIES

# a term may be on several pages as well; the one that explains it must be in sight
IN_SIGHT = 3
_LINK = re.compile(r"\[([^\]]*)\]\(([^)#:]+)(?:#[^)]*)?\)")
_PROBLEM = re.compile(r"^### (.*?) \{ #[\w-]+ \}\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Wanted:
    """What is typed, the pages of which one must be found, and among how many of the first."""

    query: str
    pages: tuple[str, ...]
    among: int = 1


def wanted(language: str) -> list[Wanted]:
    """All queries of a language, each once."""
    every = [*_written(language), *_titles(language), *_terms(language), *_errors(language)]
    return list({one.query: one for one in reversed(every)}.values())


def page_name(path: str) -> str:
    """``locks/mutex.md`` → ``locks/mutex``; ``paths.md``, which is built as a folder, → ``paths/index``."""
    name = re.sub(r"\.(md|ipynb)$", "", path)
    return name if "/" in name else "./index" if name == "index" else f"{name}/index"


def _written(language: str) -> Iterator[Wanted]:
    return (Wanted(query, pages) for query, pages in QUERIES[language].items())


def _titles(language: str) -> Iterator[Wanted]:
    root = DOCS / language
    pages = {page_name(path.relative_to(root).as_posix()): path for path in sorted(root.rglob("*.md"))}
    # a notebook's title stands in its prose
    pages |= {f"measured/{path.stem}": path for path in sorted((NOTEBOOKS / language).glob("*.md"))}
    for page, path in pages.items():
        text = path.read_text(encoding="utf-8")
        title = re.search(r"^title: *[\"']?(.*?)[\"']?$", text, re.MULTILINE)
        headline = re.search(r"^# (.+)$", text, re.MULTILINE)
        for found in filter(None, (title, headline)):
            yield Wanted(found[1].replace("`", ""), (page,))


def _terms(language: str) -> Iterator[Wanted]:
    """Each term of the glossary's page leads to where the page sends its readers."""
    for line in (DOCS / language / "reference" / "glossary.md").read_text(encoding="utf-8").splitlines():
        if line.count("|") == 4 and (link := _LINK.search(line.split("|")[1])):
            term = re.sub(r"（.*?）", "", link[1])
            yield Wanted(term, (_target("reference", link[2]),), IN_SIGHT)


def _errors(language: str) -> Iterator[Wanted]:
    """Each heading of the problems leads to them or to a lesson that they name, and so does each message in it."""
    text = (DOCS / language / "problems.md").read_text(encoding="utf-8")
    for heading, answer in _PROBLEM.findall(text):
        pages = ("problems/index", *(_target("", target) for _, target in _LINK.findall(answer)))
        messages = [message for message in re.findall(r"`([^`]+)`", heading) if message.count(" ") > 1]
        for query in (heading.replace("`", ""), *(message.replace("…", "").strip() for message in messages)):
            yield Wanted(query, pages)


def _target(folder: str, target: str) -> str:
    return page_name(posixpath.normpath(posixpath.join(folder, target)))
