"""Ranges of Python versions in words."""

from itertools import groupby

from packaging.specifiers import SpecifierSet

from docs.extension.words import say

# every snippet is checked on these
SUPPORTED = ("3.11", "3.12", "3.13", "3.14", "3.15")


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


def supported_by(specifiers: str) -> list[str]:
    """The supported versions that a range such as ``>=3.14`` allows."""
    # 3.14 stands for all of 3.14.x, so a bound such as >=3.14.1 is judged by a late release
    return [version for version in SUPPORTED if SpecifierSet(specifiers).contains(f"{version}.99", prereleases=True)]
