"""A program's card as Markdown: its head, its code with annotations, its run, and how to run it yourself."""

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from recorded.card.embed import Embed
from recorded.card.run import run_html, signal_name, system_name
from recorded.card.verification import verified_on
from recorded.card.versions import in_words
from recorded.card.words import say
from recorded.model.header import Variant
from recorded.model.report import Report
from recorded.model.snippet import Snippet
from recorded.model.world import SUPPORTED, World, supported_by

_MARK = re.compile(r"[ \t]*# \(\d+\)!?[ \t]*$", re.MULTILINE)
_PACKAGE = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Page:
    """The page that a card stands on.

    language: one of the site's
    path: its source, for messages, e.g. ``docs/en/processes/join.md``
    url: its address relative to the site, e.g. ``zh/processes/join/``
    site: the site's address, ends with a slash
    before: lines of the source before its Markdown (the front matter)
    reports: where the programs were verified
    """

    language: str = "en"
    path: str = "page.md"
    url: str = ""
    site: str = "http://127.0.0.1:8000/"
    before: int = 0
    reports: tuple[Report, ...] = ()


def card(snippet: Snippet, embed: Embed, page: Page, stash: Callable[[str], str]) -> list[str]:
    """The Markdown lines of the card, indented as its embed is.

    stash: keeps raw HTML out of Markdown's way and returns the text that stands for it
    """
    fence = "`" * max([3, *(len(ticks) + 1 for ticks in re.findall("`+", snippet.shown))])
    annotate = " .annotate" if snippet.annotations else ""
    code = [f"{fence}{{ .python .no-copy{annotate} }}", *snippet.shown.rstrip().splitlines(), fence]
    listed = list(embed.listed) if snippet.annotations else []
    pieces = [[stash(_opening(snippet, page))], code, _dedented(listed, embed.indent), [stash(_closing(snippet, page))]]
    lines = [line for piece in pieces for line in ["", *piece]]
    return [embed.indent + line if line else "" for line in [*lines, ""]]


def copied(snippet: Snippet) -> str:
    """What the copy button copies: the program as shown, without annotation marks."""
    return _MARK.sub("", snippet.shown).rstrip() + "\n"


def card_id(snippet: Snippet) -> str:
    """The id by which one links to a card, e.g. ``processes-join``."""
    return snippet.id.replace("/", "-")


def published(snippet: Snippet) -> str:
    """Where the site publishes the program's file, relative to the site."""
    return f"snippets/{snippet.id}.py"


def _dedented(lines: list[str], indent: str) -> list[str]:
    return [line.removeprefix(indent) for line in lines]


def _opening(snippet: Snippet, page: Page) -> str:
    name, id, language = snippet.path.name, card_id(snippet), page.language
    folder = escape(posixpath.dirname(published(snippet)))
    badges = "".join(f'<li class="badge">{escape(badge)}</li>' for badge in _badges(snippet, language))
    badges = f'<ul class="card__badges">{badges}</ul>' if badges else ""
    why = snippet.header.why.get(language, "")
    why = f'<p class="card__why">{_prose(why)}</p>' if why else ""
    # relpath takes the page for a folder, which it is: its address ends with a slash
    file = posixpath.relpath(published(snippet), posixpath.dirname(page.url) or ".")
    tools = (
        f'<button type="button" data-copy-program aria-label="{say(language, "copy_label", name=name)}"'
        f' data-done="{say(language, "copied")}" data-failed="{say(language, "copy_failed")}">'
        f"{say(language, 'copy')}</button>"
        f'<a href="{escape(file)}" download aria-label="{say(language, "download_label", name=name)}">'
        f"{say(language, 'download')}</a>"
        f'<a href="#{id}" aria-label="{say(language, "link_label", name=name)}">#</a>'
    )
    return (
        f'<figure class="card" id="{id}"><figcaption class="card__head" data-search-exclude>'
        f'<p class="card__path"><span>{folder}/</span><b>{escape(name).replace("_", "_<wbr>")}</b></p>'
        f'{badges}<div class="card__tools">{tools}</div>{why}</figcaption>'
    )


def _prose(text: str) -> str:
    """A header's words as HTML; names in backticks are code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(text))


def _badges(snippet: Snippet, language: str) -> list[str]:
    """What differs from the ordinary: a program that any supported Python runs to exit code 0."""
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
    badges += [say(language, f"build_{build}") for build in header.builds]
    if header.hang:
        badges.append(say(language, "hangs"))
    elif header.exit < 0:
        badges.append(say(language, "killed", signal=signal_name(-header.exit)))
    elif header.exit:
        badges.append(say(language, "fails", code=header.exit))
    return badges


def _closing(snippet: Snippet, page: Page) -> str:
    note = f'<p class="card__note">{say(page.language, "inline_note")}</p>' if snippet.inline else ""
    return f'<div class="card__below">{note}{_runs(snippet, page.language)}{_again(snippet, page)}</div></figure>'


def _runs(snippet: Snippet, language: str) -> str:
    """The run, or a tab for each group of Python versions that behave differently."""
    variants = (None, *snippet.header.variants)
    if len(variants) == 1:
        run = snippet.record()
        return run_html(run, language, snippet.path.name, card_id(snippet)) if run else ""
    group = f"{card_id(snippet)}-run"
    inputs = labels = blocks = ""
    for number, variant in enumerate(variants, 1):
        checked = ' checked="checked"' if number == 1 else ""
        inputs += f'<input{checked} id="{group}-{number}" name="{group}" type="radio">'
        labels += f'<label for="{group}-{number}">{_label(snippet, variant, language)}</label>'
        blocks += f'<div class="tabbed-block">{_variant_run(snippet, variant, number, language)}</div>'
    return (
        f'<div class="tabbed-set tabbed-alternate" data-tabs="{group}" role="group"'
        f' aria-label="{say(language, "runs")}">{inputs}<div class="tabbed-labels">{labels}</div>'
        f'<div class="tabbed-content">{blocks}</div></div>'
    )


def _label(snippet: Snippet, variant: Variant | None, language: str) -> str:
    versions = [
        v
        for v in supported_by(snippet.header.requires_python)
        if snippet.variant_for(World(f"{v}.99", "linux")) == variant
    ]
    return in_words(versions, language) if versions else escape(f"Python {variant.pythons}" if variant else "Python")


def _variant_run(snippet: Snippet, variant: Variant | None, number: int, language: str) -> str:
    why = f'<p class="card__why">{_prose(variant.why[language])}</p>' if variant else ""
    run = snippet.record(variant)
    if run is None:
        return f'<p class="card__note">{say(language, "as_in_code")}</p>'
    return why + run_html(run, language, snippet.path.name, f"{card_id(snippet)}-{number}")


def _again(snippet: Snippet, page: Page) -> str:
    language = page.language
    anywhere = f"uv run {page.site}{published(snippet)}"
    clone = f"{'uv run' if snippet.header.dependencies else 'python'} {published(snippet)}"
    copy = (
        f'<button type="button" data-copy="{escape(anywhere)}" aria-label="{say(language, "copy_command")}"'
        f' data-done="{say(language, "copied")}" data-failed="{say(language, "copy_failed")}">'
        f"{say(language, 'copy')}</button>"
    )
    alone = f"<p>{say(language, 'again_anywhere')} {copy}</p><pre><code>{escape(anywhere)}</code></pre>"
    alone = "" if snippet.header.neighbours else alone
    return (
        f'<details class="card__again" data-search-exclude><summary>{say(language, "again")}</summary>'
        f"{alone}<p>{say(language, 'again_clone')}</p><pre><code>{clone}</code></pre>"
        f"<p>{verified_on(list(page.reports), snippet.id, language)}</p></details>"
    )
