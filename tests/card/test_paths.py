"""A path through the book: questions and claims are read where they stand, and no answer shows before its question."""

import re

import pytest
from markdown import Markdown

from recorded.card.claims import VERDICTS, read_claims
from recorded.card.extension import Recorded
from recorded.card.markers import MarkerError
from recorded.card.page import Page
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS


def html_of(text: str, language: str = "en", source: str = "paths.md") -> str:
    recorded = Recorded()
    recorded.page = Page(language, f"docs/{language}/{source}", url="paths/")
    extensions = ["attr_list", "md_in_html", "pymdownx.details", "pymdownx.superfences", recorded]
    return Markdown(extensions=extensions).convert(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_of_the_interview_is_a_fold_with_its_answer(language):
    html = html_of("[[interview atomic]]\n", language)
    page = (DOCS / language / "reference/interview.md").read_text(encoding="utf-8")
    title = re.search(r"### (.*?) \{ #atomic", page)[1].replace("`", "")
    summary = re.search(r"<summary>(.*?)</summary>", html)[1]
    assert re.sub(r"<[^>]+>|`", "", summary) == title
    assert html.count("<details") == 1 and "open" not in html.partition(">")[0]
    # the links of the page that it was read from lead from this page
    assert 'href="gil/lost-updates.md' in html and "../gil" not in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_is_judged_before_its_verdict_shows(language):
    claims, _ = read_claims()
    html = html_of("[[judge jython released-at-io]]\n", language)
    assert html.count("<details") == 1 + 2 * len(VERDICTS)
    assert html.count('class="right"') == 2 and html.count('class="wrong"') == 2 * (len(VERDICTS) - 1)
    for claim in claims:
        if claim.id in ("jython", "released-at-io"):
            at = html.index(claim.claim[language][:20])
            options = html[at:].split("</details>")[: len(VERDICTS)]
            assert ['class="right"' in option for option in options] == [
                verdict == claim.verdict for verdict in VERDICTS
            ]
            assert f'href="{claim.page}#{claim.program.replace("/", "-")}"' in html


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[[interview nosuch]]", "reference/interview.md: nosuch: there is no such question with a folded answer"),
        ("[[judge nosuch]]", "reference-source/claims.toml: nosuch: there is no such claim; correct its id"),
    ],
)
def test_what_is_not_there_is_named(line, message):
    with pytest.raises(MarkerError, match=re.escape(message)):
        html_of(f"{line}\n")


def test_every_station_of_the_interview_asks_and_gives_sentences_to_judge():
    for language in LANGUAGES:
        page = (DOCS / language / "paths.md").read_text(encoding="utf-8")
        interview = page.partition("#interview }")[2].partition("\n## ")[0]
        stations = re.split(r"^### ", interview, flags=re.MULTILINE)[1:]
        assert len(stations) == 12
        assert all("[[interview " in station and "[[judge " in station for station in stations)
