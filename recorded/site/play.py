"""Writes what the player asks for when a reader presses Play: a script for each program, and the player's words."""

import json
from collections.abc import Iterator

from recorded.card.card import card_id
from recorded.card.run import ending_of, shows_something
from recorded.card.timeline.steps import steps_of
from recorded.card.timeline.terms import PLAYER
from recorded.model.header import SnippetError
from recorded.model.record import RecordError
from recorded.model.snippet import Snippet, readable_snippets


def play_scripts(language: str) -> Iterator[tuple[str, str]]:
    """Name and text of each script. Scripts and not JSON: they can be had where the site is opened from a file."""
    yield "words.js", f"playWords = {json.dumps(PLAYER[language], ensure_ascii=False)};\n"
    for snippet in readable_snippets().values():
        try:
            runs = played(snippet, language)
        except (SnippetError, RecordError):
            continue  # its card complains of it
        if runs:
            told = json.dumps(runs, ensure_ascii=False, separators=(",", ":"))
            yield f"{card_id(snippet)}.js", f'playRuns["{card_id(snippet)}"] = {told};\n'


def played(snippet: Snippet, language: str) -> list[dict]:
    """The runs of a program that have a timeline, in the order of the card. Raises RecordError."""
    runs = [snippet.record(variant) for variant in (None, *snippet.header.variants)]
    return [
        steps_of(run, language, card_id(snippet)) | {"ending": ending_of(run.ending, language)}
        for run in runs
        if run and run.lanes and shows_something(run)
    ]
