"""Ranges of Python versions in words."""

from itertools import groupby

from recorded.card.words import say
from recorded.model.world import SUPPORTED


def in_words(versions: list[str], language: str) -> str:
    """Some of the supported versions, e.g. ``3.11–3.13`` or ``3.14+``; runs of neighbours are drawn together."""
    places = [SUPPORTED.index(version) for version in versions]
    parts = []
    for _, members in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        run = [SUPPORTED[place] for _, place in members]
        if run[-1] == SUPPORTED[-1]:
            parts.append(say(language, "onwards", first=run[0]))
        else:
            parts.append(run[0] if len(run) == 1 else say(language, "range", first=run[0], last=run[-1]))
    return say(language, "python", range=say(language, "comma").join(parts))
