"""The markers `[[name]]`: each stands in one table, and one that nobody knows is told with its place and mend."""

import re

import pytest
from markdown import Markdown

from recorded.card.extension import Recorded
from recorded.card.markers import MARKERS, MarkerError, find_markers
from recorded.card.page import Page
from recorded.model.paths import DOCS, NOTEBOOKS

PAGE = Page("en", "docs/en/a/p.md", before=4)
SOURCES = sorted([*DOCS.glob("[ez][nh]/**/*.md"), *NOTEBOOKS.glob("*/*.md")])


def html_of(text: str, page: Page = PAGE, **options) -> str:
    recorded = Recorded(**options)
    recorded.page = page
    return Markdown(extensions=["pymdownx.superfences", recorded]).convert(text)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[[verifications]]", "p.md:7: [[verifications]] is no marker; did you mean [[verification]]?"),
        ("[[Chapter-Map]]", "p.md:7: [[Chapter-Map]] is no marker; did you mean [[chapter-map]]?"),
        ("- [[offlinebook]]", "p.md:7: [[offlinebook]] is no marker; did you mean [[offline-book]]?"),
        ("    [[ claim gil ]]", "p.md:7: [[claim]] is no marker; did you mean [[claims]]?"),
        ("[[1, 2]]", "p.md:7: [[1,]] is no marker; use one of [[verification]] or [[claims]]"),
        ("[[claims]]", "p.md:7: [[claims ]] is not complete; write [[claims …]]: filter, first, or the name of a"),
        ("[[chapter-map big]]", "p.md:7: [[chapter-map big]] is not complete; write [[chapter-map]]"),
        ("[[claims gils]]", "[[claims gils]] cannot be shown: reference-source/claims.toml: gils: no claim belongs"),
        ("[[revealed]]", "[[revealed]] means nothing on a page; only the prose of a measured page may have it"),
    ],
)
def test_a_marker_that_means_nothing_names_page_line_and_mend(line, message):
    with pytest.raises(MarkerError, match=re.escape(message)):
        html_of(f"\n\n{line}\n")


def test_a_reported_marker_is_shown_in_its_place():
    reported = []
    html = html_of("Before.\n\n[[nosuch]]\n\nAfter.\n", report=reported.append)
    assert len(reported) == 1
    assert html.index("Before.") < html.index("[[nosuch]] is no marker") < html.index("After.")


@pytest.mark.parametrize("text", ["`[[nosuch]]`", "See [[nosuch]].", "```\n[[nosuch]]\n```", "<!--\n[[nosuch]]\n-->"])
def test_what_is_not_alone_on_its_line_or_is_code_is_no_marker(text):
    assert "nosuch" in html_of(text)


def test_an_indented_marker_stays_in_its_block():
    recorded = Recorded()
    html = Markdown(extensions=["admonition", recorded]).convert("!!! note\n\n    [[verification]]\n\n    Inside.\n")
    assert html.index("verification__none") < html.index("Inside.") < html.index("</div>")


def test_every_marker_says_what_it_becomes():
    for name, marker in MARKERS.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name) and marker.becomes


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_every_marker_of_the_book_is_known(path):
    measured = path.is_relative_to(NOTEBOOKS)
    for marked in find_markers(path.read_text(encoding="utf-8").splitlines()):
        assert MARKERS[marked.name].draw is not None or measured
