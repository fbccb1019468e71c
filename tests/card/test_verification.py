"""The site claims no verification for which there is no report."""

from dataclasses import replace
from pathlib import Path

import pytest
from markdown import Markdown

from recorded.card.extension import Recorded
from recorded.card.page import Page
from recorded.card.verification import held_in, page_verified_on, verification_html, verified_at
from recorded.model.header import Header
from recorded.model.report import CANNOT, DIFFERS, FAILED, MOOT, PASSED, Report, read_reports, write_report
from recorded.model.snippet import Snippet

RESULTS = {
    "a/holds": PASSED,
    "a/differs": DIFFERS,
    "a/fails": FAILED,
    "a/new": f"{CANNOT}needs Python >=3.14: it is new",
}
LINUX = Report("3.13.1", "linux", "default", "", "2026-11-01", "c0ffee", RESULTS)
MAC = Report("3.14.2", "darwin", "free-threaded", "", "2026-11-02", "c0ffee", {"a/holds": PASSED})


def program(id: str) -> Snippet:
    return Snippet(id, Path(f"{id}.py"), "import threading\n", Header())


def test_reports_are_read_as_they_were_written(tmp_path: Path) -> None:
    write_report(MAC, tmp_path / "mac/report.json")
    write_report(LINUX, tmp_path / "linux.json")
    assert read_reports(tmp_path) == [MAC, LINUX]


def test_a_broken_report_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text('{"python": "3.13"}')
    with pytest.raises(ValueError, match=r"broken\.json:1: not a verification report: .*; remove it or run the tests"):
        read_reports(tmp_path)


@pytest.mark.parametrize(("language", "words"), [("en", "Not verified in this build."), ("zh", "本次构建未经核对。")])
def test_without_reports_nothing_is_claimed(tmp_path: Path, language: str, words: str) -> None:
    assert read_reports(tmp_path / "none") == []
    assert verified_at([], "a/holds", language) == words
    assert held_in([], program("a/holds"), language) == ""
    assert words in verification_html([], language) and "✓" not in verification_html([], language)


def test_a_card_names_only_where_its_program_held() -> None:
    same = "The same on Linux with Python 3.13; macOS with Python 3.14, without a GIL."
    assert held_in([LINUX, MAC], program("a/holds"), "en") == same
    assert held_in([LINUX, MAC], program("a/differs"), "en") == "The same on Linux with Python 3.13."
    assert held_in([LINUX, MAC], program("a/fails"), "en") == "Not as recorded on Linux with Python 3.13."
    for id in ("a/new", "a/unknown"):
        assert held_in([LINUX, MAC], program(id), "en") == ""


def test_a_card_says_when_its_program_was_last_verified() -> None:
    assert verified_at([LINUX, MAC], "a/holds", "en") == "Last verified on 2026-11-02."
    assert verified_at([LINUX, MAC], "a/differs", "zh") == "最近一次核对：2026-11-01。"
    for id in ("a/fails", "a/new", "a/unknown"):
        assert verified_at([LINUX, MAC], id, "en") == "Not verified in this build."


def test_the_page_shows_every_result_and_every_reason() -> None:
    recorded = Recorded()
    recorded.page = Page(reports=(LINUX, MAC))
    html = Markdown(extensions=[recorded]).convert("before\n\n[[verification]]\n\nafter")
    for cells in ("<td>✓</td><td>✓</td>", "<td>≠</td><td>–</td>", "<td>✗</td><td>–</td>"):
        assert cells in html
    assert "needs Python &gt;=3.14: it is new" in html and "(free-threaded)" in html


def test_the_reasons_are_told_in_the_language_of_the_page() -> None:
    english = RESULTS["a/new"].removeprefix(CANNOT)
    told = replace(LINUX, chinese={english: "需要 Python >=3.14：新的 <b>"})
    assert 'lang="en">needs Python &gt;=3.14: it is new</li>' in verification_html([told], "en")
    chinese = verification_html([told], "zh")
    assert 'value="1">需要 Python &gt;=3.14：新的 &lt;b&gt;</li>' in chinese and english[:5] not in chinese
    # a report of an older build does not say it
    assert 'lang="en">needs Python &gt;=3.14: it is new</li>' in verification_html([LINUX], "zh")


def test_start_methods_have_a_table_of_their_own() -> None:
    given = replace(LINUX, start="spawn", results={"a/holds": PASSED, "a/differs": f"{MOOT}it starts no processes"})
    worlds, own, others = verification_html([LINUX, given], "en").split("<table>")[1:]
    assert "<td>fork (its own)</td>" in worlds and "<td>spawn</td>" in worlds
    assert "3.13 Linux" in own and "a/differs" in own and "spawn" not in own
    assert "3.13 spawn Linux" in others and "a/holds" in others and "a/differs" not in others
    held = "<td>Linux</td><td>2026-11-01</td><td>c0ffee</td><td>1</td><td>0</td>"
    assert held in worlds  # what is not run because it makes no difference is not counted


def test_a_page_names_only_where_all_its_programs_held() -> None:
    assert "Linux with Python 3.13 (" in page_verified_on([LINUX, MAC], ["a/holds", "a/differs", "a/new"], "en")
    assert "macOS" not in page_verified_on([LINUX, MAC], ["a/holds", "a/differs"], "en")
    assert "Not verified in this build." in page_verified_on([LINUX], ["a/holds", "a/fails"], "en")
    assert "Not verified in this build." in page_verified_on([LINUX], ["a/new"], "en")
    assert ">本书的程序：已核对" in page_verified_on([MAC], [], "zh")


def test_a_page_names_start_methods_only_if_one_of_its_programs_starts_processes() -> None:
    given = replace(LINUX, start="spawn", results={"a/holds": PASSED, "a/differs": f"{MOOT}it starts no processes"})
    assert "under spawn and fork" not in page_verified_on([LINUX, given], ["a/differs"], "en")
    assert "under fork and spawn (" in page_verified_on([LINUX, given], ["a/holds", "a/differs"], "en")
