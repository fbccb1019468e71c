"""Every claim is judged in both languages and shown by a program that stands on the page it links to."""

import re
from pathlib import Path

import pytest
from markdown import Markdown

from recorded.card.claims import VERDICTS, ClaimError, claims_markdown, read_claims
from recorded.card.embed import find_embeds
from recorded.card.extension import Recorded
from recorded.card.page import Page
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS
from recorded.model.snippet import snippet_ids

CLAIMS, WORDS = read_claims()
PLACE = re.compile(r"^\[\[claims ([\w-]+)\]\]$", re.MULTILINE)
ONE = """\
[[claim]]
id = "one"
chapter = "gil"
verdict = "outdated"
since = "3.2"
program = "gil/taken_away"
page = "gil/when-released.md"
claim.en = "Ticks."
claim.zh = "滴答。"
why.en = "No."
why.zh = "不。"
"""


def source(language: str) -> str:
    return (DOCS / language / "reference" / "claims.md").read_text(encoding="utf-8")


def converted(language: str) -> str:
    recorded = Recorded()
    recorded.page = Page(language, f"docs/{language}/reference/claims.md", f"{language}/reference/claims/")
    extensions = [recorded, "attr_list", "md_in_html"]
    return Markdown(extensions=extensions).convert(source(language).split("---", 2)[2])


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_its_program_stands_on_the_page(claim):
    assert claim.program in snippet_ids()
    for language in LANGUAGES:
        lines = (DOCS / language / claim.page).read_text(encoding="utf-8").splitlines()
        assert f"{claim.program}.py" in [embed.name for embed in find_embeds(lines)]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_links_in_its_reason_lead_to_programs(claim):
    for language in LANGUAGES:
        for page, card in re.findall(r"\]\(\.\./([\w/-]+\.md)#([\w-]+)\)", claim.why[language]):
            lines = (DOCS / language / page).read_text(encoding="utf-8").splitlines()
            assert card in [embed.name.removesuffix(".py").replace("/", "-") for embed in find_embeds(lines)]
        assert claim.why[language].count("](") == claim.why["en"].count("](")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_is_on_the_page_once(language):
    html = converted(language)
    assert re.findall(r'<li class="claim" data-verdict="\w+" id="([\w-]+)">', html) == [
        claim.id
        for place in PLACE.findall(source(language))
        for claim in CLAIMS
        if place == ("first" if claim.first else claim.chapter)
    ]
    assert sorted(re.findall(r'class="claim" .*?id="([\w-]+)"', html)) == sorted(claim.id for claim in CLAIMS)
    assert "[[claims" not in html and "{:" not in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_links_of_the_page_to_its_claims(language):
    html = converted(language)
    for id in re.findall(r"\]\(#([\w-]+)\)", source(language)):
        assert f'id="{id}"' in html


def test_the_filter_has_its_words_in_every_language():
    for key in ("filter", "all", "shown", "since", "see", *VERDICTS):
        assert WORDS[key].keys() == set(LANGUAGES)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"outdated"', '"wrong"', "one: 'wrong' is no verdict; write one of true, partly, false, outdated"),
        ('"outdated"', '"false"', "one: outdated and since belong together; write both or none"),
        ('why.zh = "不。"', "", "one: claim or why is missing in zh; write it"),
        ("page =", "pages =", "one: got an unexpected keyword argument 'pages'"),
        ("why.en", "[[claim]]\nwhy.en", "one: missing 1 required positional argument: 'why'"),
    ],
)
def test_a_claim_that_is_not_complete(tmp_path: Path, old: str, new: str, message: str):
    path = tmp_path / "claims.toml"
    path.write_text(ONE.replace(old, new), encoding="utf-8")
    with pytest.raises(ClaimError, match=re.escape(message)):
        read_claims(path)


def test_the_same_claim_twice(tmp_path: Path):
    path = tmp_path / "claims.toml"
    path.write_text(ONE + ONE, encoding="utf-8")
    with pytest.raises(ClaimError, match="one: this id is taken"):
        read_claims(path)


def test_a_chapter_without_claims():
    with pytest.raises(ClaimError, match="gils: no claim belongs here"):
        claims_markdown("gils", Page())
