"""The exercises on pages: the card of a starter with its goal, and the list of all."""

import posixpath
import re
from itertools import groupby

from recorded.card.code import highlighted
from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill
from recorded.card.words import say
from recorded.model.exercise import Exercise, all_exercises, exercise_ids, files_of, read_exercise
from recorded.model.paths import DOCS

CHECKER, ARCHIVE = "check.py", "exercises.zip"  # where the site publishes them
_HEADING = re.compile(r"^## +(.*?) *\{ *#([\w-]+) *\} *$", re.MULTILINE)
# what the markers read: the exercises, and for their titles the pages that they stand on
READS = tuple(
    [path for id in exercise_ids() for path in files_of(id)]
    + sorted(path for path in DOCS.glob("*/*/exercises.md") if path.is_file())
)


def starter(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[exercise <chapter>/<name>]]. Raises ExerciseError."""
    exercise, language = read_exercise(argument), page.language
    file = f"exercises/{exercise.id}.py"
    html = fill(
        "exercise.html",
        language,
        id=f"{exercise.anchor}-starter",
        folder=posixpath.dirname(file),
        name=posixpath.basename(file),
        badges=[kind_of(exercise, language), level_of(exercise, language)],
        file=page.to(file),
        goal=exercise.goal[language],
        code=highlighted(exercise.starter.source.rstrip(), False),
        command=f"python {CHECKER} {exercise.name}.py",
        checker=page.to(CHECKER),
        archive=page.to(ARCHIVE),
    )
    return [Html(html, exercise.goal[language].replace("`", ""), f"\n{exercise.starter.source}")]


def listed(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[exercises]]: the exercises of each chapter, in the order of the book."""
    order = [chapter.folder for chapter in page.chapters]
    titles = {chapter.folder: chapter.title for chapter in page.chapters}
    files = fill("checker.html", page.language, checker=page.to(CHECKER), archive=page.to(ARCHIVE))
    lines: list[Piece] = [Html(files)]
    shown = [one for one in all_exercises() if _folder(one) in order]
    exercises = sorted(shown, key=lambda one: order.index(_folder(one)))
    for folder, each in groupby(exercises, key=_folder):
        rows = list(each)
        named = _titles(rows[0], page.language)
        lines += ["", f"## {titles[folder]} {{ #{folder} }}", ""]
        lines += [_item(exercise, named, page) for exercise in rows]
    return [*lines, ""]


def _item(exercise: Exercise, titles: dict[str, str], page: Page) -> str:
    way = posixpath.relpath(exercise.page, posixpath.dirname(page.source) or ".")
    link = f"[{titles.get(exercise.anchor, exercise.name)}]({way}#{exercise.anchor})"
    said = {"kind": kind_of(exercise, page.language), "level": level_of(exercise, page.language)}
    return f"- **{link}**{say(page.language, 'x_item', **said)}<br>{exercise.goal[page.language]}"


def _titles(exercise: Exercise, language: str) -> dict[str, str]:
    """The titles of the exercises on a page, by the ids of their headings."""
    path = DOCS / language / exercise.page
    found = _HEADING.findall(path.read_text(encoding="utf-8")) if path.is_file() else []
    return {id: title for title, id in found}


def kind_of(exercise: Exercise, language: str) -> str:
    """What is to be done."""
    return say(language, f"x_{exercise.kind}")


def level_of(exercise: Exercise, language: str) -> str:
    """How hard it is."""
    return say(language, f"x_level_{exercise.level}")


def _folder(exercise: Exercise) -> str:
    return posixpath.dirname(exercise.page)
