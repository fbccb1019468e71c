"""The claims one often reads, judged: reads the list of them and writes it as Markdown, in the page's language."""

import posixpath
import re
import tomllib
from dataclasses import dataclass
from html import escape
from pathlib import Path

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from recorded.card.card import Page
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
    table = tomllib.loads(path.read_text(encoding="utf-8"))
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
    return ["", *(line for claim in chosen for line in _item(claim, words, page)), ""]


def filter_html(page: Page, path: Path = CLAIMS) -> str:
    """The place for the filter, which claims.js fills; without it the lists are simply lists."""
    _, words = read_claims(path)
    language = page.language
    assets = posixpath.relpath("assets", posixpath.dirname(page.url) or ".")
    labels = " ".join(f'data-{key}="{escape(words[key][language])}"' for key in ("filter", "all", "shown", *VERDICTS))
    return (
        f'<link rel="stylesheet" href="{assets}/claims.css"><div id="claims-filter" data-search-exclude {labels}></div>'
        f'<script src="{assets}/claims.js" defer></script>'
    )


def _item(claim: Claim, words: dict[str, dict[str, str]], page: Page) -> list[str]:
    language = page.language
    verdict = words["since" if claim.since else claim.verdict][language].format(version=claim.since)
    folder = posixpath.dirname(page.path.partition("/")[2].partition("/")[2])
    link = posixpath.relpath(claim.evidence, folder or ".")
    name = claim.program.rpartition("/")[2]
    return [
        f'-   **{claim.claim[language]}** <span class="verdict">{verdict}</span><br>',
        f"    {claim.why[language]}{words['see'][language]}[`{name}`]({link})",
        f'    {{: .claim #{claim.id} data-verdict="{claim.verdict}" }}',
    ]


class Claims(Preprocessor):
    """Replaces `[[claims filter]]`, `[[claims first]]` and `[[claims <chapter>]]`, each alone on its line."""

    _LINE = re.compile(r"\[\[claims ([\w-]+)\]\]")

    def __init__(self, md: Markdown, recorded) -> None:
        super().__init__(md)
        self.recorded = recorded

    def run(self, lines: list[str]) -> list[str]:
        """The lines with the claims in the lines' place. Raises ClaimError."""
        page, out = self.recorded.page, []
        for line in lines:
            if not (match := self._LINE.fullmatch(line)):
                out.append(line)
            elif match[1] == "filter":
                out += ["", self.md.htmlStash.store(filter_html(page)), ""]
            else:
                out += claims_markdown(match[1], page)
        return out
