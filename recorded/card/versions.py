"""Ranges of Python versions in words."""

from collections.abc import Iterable
from itertools import groupby

from recorded.card.words import say
from recorded.model.world import SUPPORTED


def in_words(versions: list[str], language: str) -> str:
    """Some of the supported versions, e.g. ``Python 3.11–3.13`` or ``Python 3.14+``, as they are meant to be."""
    parts = [
        say(language, "onwards", first=run[0]) if run[-1] == SUPPORTED[-1] else _range(run, language)
        for run in _neighbours(versions)
    ]
    return say(language, "python", range=say(language, "comma").join(parts))


def ranges(versions: Iterable[str], language: str) -> str:
    """Those versions and no others, e.g. ``3.11–3.13, 3.15``; for what was run, which says nothing of later ones."""
    return say(language, "comma").join(_range(run, language) for run in _neighbours(versions))


def _neighbours(versions: Iterable[str]) -> list[list[str]]:
    """The versions in order, in lists without a gap; one that is not supported is alone in its list."""
    known = sorted({SUPPORTED.index(version) for version in versions if version in SUPPORTED})
    runs = [
        [SUPPORTED[place] for _, place in members] for _, members in groupby(enumerate(known), lambda p: p[1] - p[0])
    ]
    return runs + [[version] for version in sorted(set(versions) - set(SUPPORTED))]


def _range(run: list[str], language: str) -> str:
    return run[0] if len(run) == 1 else say(language, "range", first=run[0], last=run[-1])
