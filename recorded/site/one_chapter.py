"""For authors: CHAPTER=locks mkdocs serve builds the home page and one chapter, and so is quick.

Links to pages that are left out are not complained of, if those pages exist; all else is checked as ever. A strict
build fails, so that half a book is never published.
"""

import logging
import os
import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files

from recorded.model.paths import DOCS

_NOT_FOUND = re.compile(r"but the target '([^']+)' is not found")
_log = logging.getLogger("mkdocs.hooks.one_chapter")


def chosen(environment: dict[str, str] | os._Environ = os.environ) -> str:
    """The chapter to build, empty for all. Raises Abort if there is no such chapter."""
    chapter = environment.get("CHAPTER", "")
    known = sorted(path.parent.name for path in DOCS.glob("en/*/index.md"))
    if chapter and chapter not in known:
        raise Abort(f"CHAPTER={chapter}: there is no such chapter; use one of: {', '.join(known)}")
    return chapter


def is_kept(page: str, chapter: str) -> bool:
    """Whether a page (``en/locks/mutex.md``, or without its language) belongs to the chapter, or is the home page."""
    name = re.sub(r"^(en|zh)/", "", page)
    return name == "index.md" or name.startswith(f"{chapter}/")


def pruned(nav: list, chapter: str) -> list:
    """The nav without the other chapters."""
    kept = []
    for item in nav:
        if isinstance(item, dict):
            ((title, pages),) = item.items()
            pages = [page for page in pages if is_kept(page, chapter)]
            kept += [{title: pages}] if pages else []
        elif is_kept(item, chapter):
            kept.append(item)
    return kept


def _is_left_out_on_purpose(record: logging.LogRecord) -> bool:
    found = _NOT_FOUND.search(record.getMessage())
    return bool(found) and (DOCS / found[1]).is_file()


def prune_nav(config: MkDocsConfig) -> None:
    """Leave the other chapters out of the nav."""
    if chapter := chosen():
        config.nav = pruned(config.nav, chapter)


def quieten() -> None:
    """Keep links out of the chapter from being complained of."""
    if chosen():
        logging.getLogger("mkdocs.structure.pages").addFilter(lambda record: not _is_left_out_on_purpose(record))


def confess() -> None:
    """Say that this is no whole book; in a strict build that is a failure."""
    if chapter := chosen():
        _log.warning(f"CHAPTER is set: only the home page and the chapter {chapter!r} are built")


def prune_files(files: Files) -> Files:
    """Leave the pages of the other chapters out."""
    if chapter := chosen():
        for file in list(files):
            # a notebook is no page yet: that comes later
            if re.match(r"(en|zh)/.*\.(md|ipynb)$", file.src_uri) and not is_kept(file.src_uri, chapter):
                files.remove(file)
    return files
