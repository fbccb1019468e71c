"""How readers drive a program: what its card says of it, and how its schedules end, for who has no script."""

from collections.abc import Iterable
from itertools import groupby

from markupsafe import Markup

from recorded.card.driving.terms import CARD
from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill
from recorded.model.driven import Driven, Ending, read_driven
from recorded.model.snippet import Snippet, read_snippet


def drive_html(snippet: Snippet, language: str) -> Markup:
    """Goal, numbers and endings; empty if readers do not drive the program. Raises SnippetError."""
    driven = read_driven(snippet)
    if driven is None:
        return Markup()
    words = CARD[language]
    rows = [
        (count, ended(ending, words), ending.reached, shortened(driven.schedule(ending)))
        for ending, count in driven.endings.items()
    ]
    return fill(
        "drive.html",
        language,
        words=words,
        name=snippet.path.name,
        goal=driven.drive.goal[language],
        counts=counted(driven, words),
        without=driven.drive.without,
        schedules=driven.schedules,
        rows=rows,
    )


def counted(driven: Driven, words: dict[str, str]) -> str:
    """How many of its schedules reach the goal, a sentence."""
    schedules, reaching = driven.schedules, driven.reaching
    key = {0: "none", schedules: "all", 1: "one"}.get(reaching, "some")
    return words[key].format(schedules=f"{schedules:,}", reaching=f"{reaching:,}")


def ended(ending: Ending, words: dict[str, str]) -> list[str]:
    """What one sees of an ending: what main has printed, what went wrong."""
    said = [*ending.says, *filter(None, [ending.complaint])]
    return [*said, words["hang"]] if ending.ended == "hang" else said or [words["silent"]]


def shortened(turns: Iterable[str]) -> str:
    """Whose turn it is, one after the other: ``Ada ×2, Bob, Ada``."""
    runs = [(short(actor), len(list(run))) for actor, run in groupby(turns)]
    return ", ".join(f"{actor} ×{count}" if count > 1 else actor for actor, count in runs)


def short(actor: str) -> str:
    """An actor's name without the function that Python adds to it: ``Thread-1`` of ``Thread-1 (add)``."""
    return actor.partition(" (")[0]


def table(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[driven ID …]]: the numbers of these programs, side by side. Raises ValueError."""
    rows = []
    for id in argument.split():
        snippet = read_snippet(id)
        driven = read_driven(snippet)
        if driven is None:
            raise ValueError(f"readers do not drive {id}")
        rows.append((id, driven.drive.goal[page.language], driven.schedules, driven.reaching))
    return [Html(fill("driven.html", page.language, words=CARD[page.language], rows=rows))]
