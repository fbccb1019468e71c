"""Writes what the player asks for when a reader presses Play: a script for each program, and the player's words."""

import json
from collections.abc import Container, Iterator
from functools import cache
from pathlib import Path

from recorded.card.card import card_id
from recorded.card.run import ending_of, shows_something
from recorded.card.timeline.steps import steps_of
from recorded.card.timeline.terms import PLAYER
from recorded.model.header import SnippetError
from recorded.model.paths import SNIPPETS, written
from recorded.model.record import RecordError
from recorded.model.snippet import Snippet, read_snippet, snippet_ids, snippet_paths


def play_scripts(language: str, shown: Container[str]) -> Iterator[tuple[str, str]]:
    """Name and text of each script. Scripts and not JSON: they can be had where the site is opened from a file.

    shown: the ids of the programs that pages show; nobody asks for another's
    """
    yield "words.js", f"playWords = {json.dumps(PLAYER[language], ensure_ascii=False)};\n"
    files: dict[str, list[Path]] = {id: [] for id in snippet_ids() if id in shown}
    for file in (*snippet_paths(), *sorted(SNIPPETS.glob("*/*.run"))):
        id = f"{file.parent.name}/{file.stem.partition('@')[0]}"
        if id in files:
            files[id].append(file)
    for id, its in files.items():
        if script := _script(id, language, written(its)):
            yield script


@cache
def _script(id: str, language: str, _: tuple[tuple[Path, int], ...]) -> tuple[str, str] | None:
    """Name and text of a program's script, made once for each state of its files; None if there is nothing to play, or
    for one whose card complains of it."""
    try:
        snippet = read_snippet(id)
        runs = played(snippet, language)
    except (SnippetError, RecordError):
        return None
    if not runs:
        return None
    told = json.dumps(runs, ensure_ascii=False, separators=(",", ":"))
    return f"{card_id(snippet.id)}.js", f'playRuns["{card_id(snippet.id)}"] = {told};\n'


def played(snippet: Snippet, language: str) -> list[dict]:
    """The runs of a program that have a timeline, in the order of the card. Raises RecordError."""
    runs = [snippet.record(variant) for variant in (None, *snippet.header.variants)]
    return [
        steps_of(run, language, card_id(snippet.id)) | {"ending": ending_of(run.ending, language)}
        for run in runs
        if run and run.lanes and shows_something(run)
    ]
