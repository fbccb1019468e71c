"""Says on the home pages of a built site how large the files to take along are.

They are made from the finished site, so its pages cannot know it before.
"""

import re
from argparse import ArgumentParser
from pathlib import Path

from recorded.model.header import LANGUAGES

HOMES = {"en": "index.html", "zh": "zh/index.html"}
_BRACKETS = {"en": (" (", ")"), "zh": ("（", "）")}
_OFFER = re.compile(r'(<a href="([^":]*book[\w-]*\.(?:zip|epub|pdf))" download>[^<]*</a>)(?:[ （(]*[\d.]+ MB[)）])?')


class SizesError(ValueError):
    """A site in which nothing is offered, or something that is not there; says which, and what to do."""


def with_sizes(site: Path, language: str) -> str:
    """The home page in a language, with the size behind each file that it offers, in MB of a million bytes.

    Raises SizesError.
    """
    home = site / HOMES[language]
    if not home.is_file():
        raise SizesError(f"{home}: there is no such page; build the site first")
    opening, closing = _BRACKETS[language]

    def sized(found: re.Match) -> str:
        file = (home.parent / found[2]).resolve()
        if not file.is_file():
            raise SizesError(f"{home}: offers {found[2]}, which is not there; make it first: archive, paper")
        return f"{found[1]}{opening}{file.stat().st_size / 1e6:.1f} MB{closing}"

    text, count = _OFFER.subn(sized, home.read_text(encoding="utf-8"))
    if not count:
        raise SizesError(f"{home}: offers nothing to take along; build it with OFFLINE_ARCHIVE=true")
    return text


def main(arguments: list[str]) -> int:
    """Write the sizes; the exit code."""
    parser = ArgumentParser(prog="python -m recorded sizes", description=__doc__)
    parser.add_argument("site", type=Path, metavar="SITE_FOLDER")
    site = parser.parse_args(arguments).site
    try:
        texts = {language: with_sizes(site, language) for language in LANGUAGES}
    except SizesError as error:
        parser.error(str(error))
    for language, text in texts.items():
        (site / HOMES[language]).write_text(text, encoding="utf-8", newline="\n")
        print(f"{site / HOMES[language]}: says how large its files are")
    return 0
