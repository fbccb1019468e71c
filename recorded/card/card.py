"""A program's card: its head, its code with annotations, its run, and how to run it yourself."""

import posixpath
import re
from dataclasses import dataclass

from markupsafe import Markup

from recorded.card.code import highlighted, with_answers_apart
from recorded.card.driving.drive import drive_html
from recorded.card.embed import Embed
from recorded.card.held import listed
from recorded.card.labels import label
from recorded.card.orders import proved
from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.questions.quiz import quiz
from recorded.card.run import run_html, signal_name, system_name
from recorded.card.templates import fill
from recorded.card.verification import held_in, verified_at
from recorded.card.versions import in_words
from recorded.card.words import say
from recorded.model.engines import engines_of
from recorded.model.header import Variant
from recorded.model.snippet import Snippet
from recorded.model.world import SUPPORTED, supported_by

# how the HTML of every card begins: those who look for cards in a built page look for this
OPENING = '<figure class="card"'
_ANNOTATIONS = Markup("<!--annotations-->")
_MARK = re.compile(r"[ \t]*# \(\d+\)!?[ \t]*$", re.MULTILINE)
_PACKAGE = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Shown:
    """A run as the card shows it. label: of its tab; why: the reason for it; html: None if the code shows it."""

    label: str
    why: str
    html: Markup | None


def card(snippet: Snippet, embed: Embed, page: Page) -> tuple[list[Piece], list[Piece]]:
    """The card: HTML with the list of the annotations' texts, which is Markdown, in its middle; and what of it stands
    elsewhere: if a question follows, all that answers is in its fold."""
    header, language = snippet.header, page.language
    path, why = published(snippet), header.why.get(language, "")
    runs = _runs(snippet, language)
    asks = embed.asks(snippet)
    code = highlighted(snippet.shown.rstrip(), snippet.annotations > 0)
    answers = fill(
        "answers.html",
        language,
        id=card_id(snippet.id),
        asks=asks,
        badges=_endings(snippet, language),
        inline=snippet.inline,
        runs=runs,
        drive=drive_html(snippet, language),
        proved=proved(snippet, page),
        held=held_in(page.reports, snippet, language),
    )
    html = fill(
        "card.html",
        language,
        id=card_id(snippet.id),
        asks=asks,
        first=first_line(snippet),
        folder=posixpath.dirname(path),
        name=snippet.path.name,
        badges=_limits(snippet, language) + ([] if asks else _endings(snippet, language)),
        file=page.to(path),
        whys=[reason for reason in (why, _of_engines(snippet, language)) if reason],
        code=with_answers_apart(code) if asks else code,
        annotations=_ANNOTATIONS,
        answers=answers,
        quiz=quiz(snippet, asks, page),
        anywhere="" if header.neighbours else f"uv run {page.site}{path}",
        downloaded="" if header.neighbours else _downloaded(snippet),
        clone=f"{'uv run' if header.dependencies else 'python'} {path}",
        verified=verified_at(page.reports, snippet.id, language),
    )
    # what the search shall know of it: not the run, which repeats the code, nor what is the same on every card
    why, reasons = (words.replace("`", "") for words in (why, " ".join(run.why for run in runs)))
    code = f"\n{path}\n{snippet.shown}"
    folded: list[Piece] = [Html(answers, reasons)] if asks else []
    if asks:
        reasons = ""
    if not snippet.annotations:
        return [Html(html.replace(_ANNOTATIONS, Markup("\n")), f"{why} {reasons}", code)], folded
    above, _, below = html.partition(_ANNOTATIONS)
    listed = [line.removeprefix(embed.indent) for line in embed.listed]
    return [Html(above, why, code), *listed, Html(below, reasons)], folded


def copied(snippet: Snippet) -> str:
    """What the copy button copies: the program as shown, without annotation marks."""
    return _MARK.sub("", snippet.shown).rstrip() + "\n"


def card_id(id: str) -> str:
    """The id by which one links to the card of a program: ``processes/join`` → ``processes-join``."""
    return id.replace("/", "-")


def first_line(snippet: Snippet) -> int:
    """The line of the file with which the program as shown begins: behind its header."""
    return snippet.source[: len(snippet.source) - len(snippet.shown)].count("\n") + 1


def published(snippet: Snippet) -> str:
    """Where the site publishes the program's file, relative to the site."""
    return f"snippets/{snippet.id}.py"


def _limits(snippet: Snippet, language: str) -> list[str]:
    """Where the program cannot run, unlike an ordinary one, which any supported Python runs."""
    header = snippet.header
    badges = []
    versions = supported_by(header.requires_python)
    if len(versions) < len(SUPPORTED):
        badges.append(in_words(versions, language) if versions else f"Python {header.requires_python}")
    if header.dependencies:
        packages = [_PACKAGE.match(dependency)[0] for dependency in header.dependencies]
        badges.append(say(language, "needs", packages=say(language, "comma").join(packages)))
    if header.systems:
        names = say(language, "comma").join(map(system_name, header.systems))
        badges.append(say(language, "systems", systems=names))
    return badges + [say(language, f"build_{build}") for build in header.builds]


def _of_engines(snippet: Snippet, language: str) -> str:
    """That what the book itself installs is not enough for it; empty if it is."""
    engines = engines_of(snippet.header)
    return say(language, "of_engines", packages=listed(engines, language)) if engines else ""


def _endings(snippet: Snippet, language: str) -> list[str]:
    """How the program ends, unlike an ordinary one, whose exit code is 0."""
    header = snippet.header
    if header.hang:
        return [say(language, "hangs")]
    if header.exit < 0:
        return [say(language, "killed", signal=signal_name(-header.exit))]
    return [say(language, "fails", code=header.exit)] if header.exit else []


def _downloaded(snippet: Snippet) -> str:
    """What runs its file where it was downloaded to, for who has neither uv nor Git."""
    needed = [f"python -m pip install {' '.join(snippet.header.dependencies)}"] if snippet.header.dependencies else []
    return "\n".join([*needed, f"python {snippet.path.name}"])


def _runs(snippet: Snippet, language: str) -> list[Shown]:
    """The run, or one for each group of worlds in which the program behaves differently."""
    variants = (None, *snippet.header.variants)
    if len(variants) == 1:
        run = snippet.record()
        html = run_html(run, language, snippet.path.name, card_id(snippet.id)) if run else Markup()
        return [Shown("", "", html)]
    return [_variant_run(snippet, variant, number, language) for number, variant in enumerate(variants, 1)]


def _variant_run(snippet: Snippet, variant: Variant | None, number: int, language: str) -> Shown:
    called = label(snippet.header, variant, language)
    run = snippet.record(variant)
    if run is None:
        return Shown(called, "", None)
    html = run_html(run, language, snippet.path.name, f"{card_id(snippet.id)}-{number}")
    return Shown(called, variant.why[language] if variant else "", html)
