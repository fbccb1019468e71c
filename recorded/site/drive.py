"""Writes what the widget asks for when a reader wants to be the scheduler: a script for each program that is driven."""

import json
from collections.abc import Iterator

from recorded.card.card import card_id, first_line
from recorded.card.driving.terms import WIDGET
from recorded.model.drive import driven_ids
from recorded.model.driven import Driven, read_driven
from recorded.model.header import SnippetError
from recorded.model.snippet import Snippet, read_snippet
from recorded.model.source import bare


def drive_scripts(language: str) -> Iterator[tuple[str, str]]:
    """Name and text of each script; each has the widget's words with it. Scripts and not JSON, as the player's."""
    words = json.dumps(WIDGET[language], ensure_ascii=False, separators=(",", ":"))
    for id in driven_ids():
        try:
            snippet = read_snippet(id)
            driven = read_driven(snippet)
        except SnippetError:
            continue  # its card complains of it
        if driven:
            told = json.dumps(told_of(snippet, driven, language), ensure_ascii=False, separators=(",", ":"))
            yield f"{card_id(snippet.id)}.js", f'driveWords={words};\ndriven["{card_id(snippet.id)}"]={told};\n'


def told_of(snippet: Snippet, driven: Driven, language: str) -> dict:
    """The states, and what is to be reached: goal, in words; reached: the numbers of its states; without: the lines,
    by their numbers in the file, that are left out; first: the line of the file with which the card begins."""
    lines = enumerate(snippet.source.split("\n"), 1)
    return driven.table | {
        "goal": driven.drive.goal[language],
        "reached": [number for number in range(len(driven.states)) if driven.is_reached(number)],
        "without": [number for number, line in lines if bare(line) in driven.drive.without],
        "first": first_line(snippet),
    }
