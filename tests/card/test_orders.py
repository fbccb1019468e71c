"""A card says what was proved of its very program, from the report, and nothing without one."""

from dataclasses import replace

import pytest
from markdown import Markdown

from recorded.card.extension import Recorded
from recorded.card.orders import orders_html, proved
from recorded.card.page import Page
from recorded.model.proofs import ANY, IDEAL, LOOSE, MARGIN, NOT_JUDGED, PROVEN, REFUTED, Proof, digest_of
from recorded.model.snippet import Snippet, read_snippet

PROOF = Proof(PROVEN, ANY, schedules=4, classes=2, orders=6, python="3.15.2")
WHY = "it starts processes"


@pytest.fixture
def snippet(programs) -> Snippet:
    return read_snippet("a/actors", programs)


def said(snippet: Snippet, proof: Proof, language: str = "en", **changed: object) -> str:
    known = replace(proof, digest=digest_of(snippet), **changed)
    return proved(snippet, Page(language, proofs={snippet.id: known}))


def test_a_proven_record_says_so_in_both_languages(snippet: Snippet) -> None:
    assert said(snippet, PROOF).startswith("All schedules were tried on Python 3.15: ")
    assert said(snippet, PROOF, "zh").startswith("在 Python 3.15 上试过每一种调度：")


def test_a_record_that_rests_on_time_says_by_how_much(snippet: Snippet) -> None:
    assert said(snippet, PROOF, clock=MARGIN, margin=0.5).endswith(
        ". It holds unless a thread or the event loop is late by 0.5 s."
    )
    assert said(snippet, PROOF, "zh", clock=MARGIN, margin=0.5).endswith("。前提是线程和事件循环都没有迟到 0.5 秒。")


def test_results_in_the_source_are_all_that_can_be_printed(programs) -> None:
    (programs / "a/plain.py").write_text("print(1)\n#> 1\n", encoding="utf-8")
    snippet = read_snippet("a/plain", programs)
    assert said(snippet, PROOF) == "All schedules were tried on Python 3.15: it can print nothing else."


@pytest.mark.parametrize("verdict", [REFUTED, NOT_JUDGED])
def test_nothing_is_said_of_what_is_not_proven(snippet: Snippet, verdict: str) -> None:
    assert said(snippet, PROOF, verdict=verdict) == ""


def test_nothing_is_said_of_another_program_than_the_one_that_was_judged(snippet: Snippet) -> None:
    assert said(snippet, PROOF)
    known = replace(PROOF, digest=digest_of(snippet))
    changed = replace(snippet, source=snippet.source + "\n")
    assert proved(changed, Page(proofs={snippet.id: known})) == ""
    assert proved(snippet, Page()) == ""


def test_a_changed_record_is_another_one(snippet: Snippet) -> None:
    before = digest_of(snippet)
    path = snippet.record_path()
    path.write_text(path.read_text(encoding="utf-8").replace(" | ", "   "), encoding="utf-8")
    assert digest_of(snippet) != before


def test_the_card_shows_it(programs) -> None:
    snippet = read_snippet("a/actors", programs)
    recorded = Recorded(snippets=programs)
    recorded.page = Page(proofs={"a/actors": replace(PROOF, digest=digest_of(snippet))})
    assert "All schedules were tried" in Markdown(extensions=[recorded]).convert("![[a/actors.py]]")
    recorded.page = Page()
    assert "schedules" not in Markdown(extensions=[recorded]).convert("![[a/actors.py]]")


def test_the_page_counts_what_was_proved_and_says_why_not_the_others() -> None:
    proofs = {
        "a/always": PROOF,
        "a/late": replace(PROOF, clock=MARGIN, margin=0.5),
        "a/loose": replace(PROOF, verdict=LOOSE),
        "a/wrong": replace(PROOF, verdict=REFUTED, clock=IDEAL),
        "a/one": Proof(NOT_JUDGED, why=WHY, python="3.15.2"),
        "a/two": Proof(NOT_JUDGED, why=WHY, python="3.15.2"),
        "a/three": Proof(NOT_JUDGED, why="stopped after 300 schedules", python="3.15.2"),
    }
    html = orders_html(proofs, "en")
    assert "Programs with threads or tasks: 7. All schedules of 4 were tried on Python 3.15.2:" in html
    assert "<code>a/late</code> (0.5 s)" in html
    assert "<code>a/wrong</code>" in html
    assert "3 are not judged" in html and f"{WHY}: 2" in html and "it has too many schedules: 1" in html
    assert "有线程或任务的程序共 7 个，其中 4 个" in orders_html(proofs, "zh")


@pytest.mark.parametrize(("language", "words"), [("en", "no schedules were tried"), ("zh", "没有试过各种调度")])
def test_without_a_report_nothing_is_claimed(language: str, words: str) -> None:
    html = orders_html({}, language)
    assert words in html and "<li" not in html
