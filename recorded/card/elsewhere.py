"""The programs of the book that cannot run on a system, by the reason in their headers, which says what to do there."""

from collections import defaultdict
from functools import lru_cache
from pathlib import Path

from recorded.card.card import card_id
from recorded.card.embed import find_embeds
from recorded.card.page import Page
from recorded.card.pieces import Piece
from recorded.card.words import say
from recorded.model.paths import DOCS, written
from recorded.model.snippet import readable_snippets, snippet_paths
from recorded.model.world import SYSTEMS

READS = tuple(snippet_paths())


def barred(system: str) -> dict[str, dict[str, str]]:
    """The programs that cannot run on this system: id → their reason, by language. Raises ValueError."""
    if system not in SYSTEMS:
        raise ValueError(f"{system!r} is none of {', '.join(SYSTEMS)}")
    return _barred(system, written(snippet_paths()))


# a page is made once for readers and once as text; while serving, all programs and pages were read for each
@lru_cache(maxsize=4)
def _barred(system: str, _: tuple[tuple[Path, int], ...]) -> dict[str, dict[str, str]]:
    headers = {id: snippet.header for id, snippet in readable_snippets().items()}
    return {id: one.why for id, one in headers.items() if one.systems and system not in one.systems}


def listed(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[elsewhere <system>]]: a table of reasons and programs. Raises ValueError."""
    folder = DOCS / page.language
    shown = _where_shown(folder, written(folder.rglob("*.md")))
    rows: dict[str, list[str]] = defaultdict(list)
    for id, why in barred(argument).items():
        reason = why[page.language]
        rows[reason.rstrip(".。")].append(f"[`{id}`]({_link(id, shown, page)})")
    head = [f"| {say(page.language, 'e_reason')} | {say(page.language, 'e_programs')} |", "| --- | --- |"]
    comma = say(page.language, "comma")
    return ["", *head, *(f"| {reason} | {comma.join(links)} |" for reason, links in sorted(rows.items())), ""]


@lru_cache(maxsize=4)
def _where_shown(folder: Path, files: tuple[tuple[Path, int], ...]) -> dict[str, str]:
    """The page that shows each program, from the folder of the language; a lesson before a problems page."""
    places = sorted((path for path, _ in files), key=lambda path: ("problems" in path.parts, path))
    shown: dict[str, str] = {}
    for path in places:
        for embed in find_embeds(path.read_text(encoding="utf-8").splitlines()):
            shown.setdefault(embed.name.removesuffix(".py"), path.relative_to(folder).as_posix())
    return shown


def _link(id: str, shown: dict[str, str], page: Page) -> str:
    return "../" * page.source.count("/") + f"{shown[id]}#{card_id(id)}"
