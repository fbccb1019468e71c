"""The claims one often reads, judged: reads the list of them and writes it as Markdown, in the page's language."""

import posixpath
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS

CLAIMS = DOCS / "reference-source" / "claims.toml"
VERDICTS = ("true", "partly", "false", "outdated")


class ClaimError(ValueError):
    """A claim that cannot be shown; names the file, the claim, the problem and the mend."""

    def __init__(self, path: Path, id: str, problem: str, mend: str) -> None:
        super().__init__(f"{path.parent.name}/{path.name}: {id}: {problem}; {mend}")


@dataclass(frozen=True)
class Claim:
    """One claim and what is to be said of it.

    chapter: where it belongs, e.g. ``gil``
    first: whether it stands before all chapters
    verdict: one of VERDICTS
    since: the Python since which it is outdated, else empty
    program: the program that shows it, e.g. ``gil/counted``
    page: the page that embeds it, e.g. ``gil/what-it-protects.md``
    claim, why: by language
    """

    id: str
    chapter: str
    first: bool
    verdict: str
    since: str
    program: str
    page: str
    claim: dict[str, str]
    why: dict[str, str]

    @property
    def evidence(self) -> str:
        """The card of its program, from the root of a language's pages."""
        return f"{self.page}#{self.program.replace('/', '-')}"


def read_claims(path: Path = CLAIMS) -> tuple[list[Claim], dict[str, dict[str, str]]]:
    """The claims in order, and the words around them by key and language. Raises ClaimError."""
    return _parsed(path.read_text(encoding="utf-8"), path)


# a page asks for one chapter after the other
@lru_cache(maxsize=2)
def _parsed(text: str, path: Path) -> tuple[list[Claim], dict[str, dict[str, str]]]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ClaimError(path, "the file", f"is not TOML: {error}", "correct it") from None
    found: dict[str, Claim] = {}
    for number, entry in enumerate(table.get("claim", []), 1):
        id = entry.get("id", f"claim {number}")
        entry = {"first": False, "since": "", **entry}
        try:
            claim = Claim(**entry)
        except TypeError as error:
            raise ClaimError(path, id, str(error).removeprefix("Claim.__init__() "), "see class Claim") from error
        if id in found:
            raise ClaimError(path, id, "this id is taken", "choose another one")
        if claim.verdict not in VERDICTS:
            raise ClaimError(path, id, f"{claim.verdict!r} is no verdict", f"write one of {', '.join(VERDICTS)}")
        if bool(claim.since) != (claim.verdict == "outdated"):
            raise ClaimError(path, id, "outdated and since belong together", "write both or none")
        for language in LANGUAGES:
            if not claim.claim.get(language) or not claim.why.get(language):
                raise ClaimError(path, id, f"claim or why is missing in {language}", "write it")
        found[id] = claim
    return list(found.values()), table.get("words", {})


def claims_markdown(which: str, page: Page, path: Path = CLAIMS) -> list[str]:
    """The Markdown lines of a list of claims.

    which: ``first``, or the name of a chapter; the claims of a chapter leave out those that stand first
    """
    claims, words = read_claims(path)
    chosen = [claim for claim in claims if which == ("first" if claim.first else claim.chapter)]
    if not chosen:
        raise ClaimError(path, which, "no claim belongs here", "mend the name in the page's line [[claims …]]")
    return [line for claim in chosen for line in _item(claim, words, page)]


def filter_html(page: Page, path: Path = CLAIMS) -> Markup:
    """The place for the filter, with its words."""
    _, words = read_claims(path)
    labels = [(key, words[key][page.language]) for key in ("filter", "all", "shown", *VERDICTS)]
    return fill("claims_filter.html", page.language, assets=page.to("assets"), labels=labels)


def listed(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[claims filter]], [[claims first]] and [[claims <chapter>]]. Raises ClaimError."""
    return [Html(filter_html(page))] if argument == "filter" else list(claims_markdown(argument, page))


def _item(claim: Claim, words: dict[str, dict[str, str]], page: Page) -> list[str]:
    language = page.language
    verdict = words["since" if claim.since else claim.verdict][language].format(version=claim.since)
    link = posixpath.relpath(claim.evidence, posixpath.dirname(page.source) or ".")
    name = claim.program.rpartition("/")[2]
    return [
        f'-   **{claim.claim[language]}** <span class="verdict">{verdict}</span><br>',
        f"    {claim.why[language]}{words['see'][language]}[`{name}`]({link})",
        f'    {{: .claim #{claim.id} data-verdict="{claim.verdict}" }}',
    ]
