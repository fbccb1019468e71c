"""Whatever a program, its record, its header, a report or a page says is text: nothing of it becomes an element."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from markdown import Markdown

from recorded.card.chapter_map import chapter_map
from recorded.card.extension import Recorded
from recorded.card.page import Chapter, Page
from recorded.card.run import run_html
from recorded.card.templates import Joined, breakable, fill, prose, text
from recorded.card.verification import page_verified_on, verification_html
from recorded.model.record import Line, Run
from recorded.model.report import CANNOT, PASSED, Report
from recorded.model.timeline import Lane, Span
from tests.card.programs import header, write

EVIL = "\"'&amp;<script>alert(1)</script><img src=x onerror=alert(1)>`<b onclick=x>`-->"
RUN = Run(
    EVIL,
    EVIL,
    (Line(0.0, EVIL, EVIL), Line(0.1, EVIL, EVIL, 1, EVIL)),
    (EVIL,),
    f"exit {1}",
    0.2,
    (Lane(EVIL, 0.0, 9.0, (Span("sleep", 1.0, 8.0, EVIL),)),),
)
REPORT = Report(EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, {"a/plain": PASSED, EVIL: PASSED, "a/new": f"{CANNOT}{EVIL}"})


class Elements(HTMLParser):
    """The elements of some HTML, and whether any has an attribute that runs something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found |= {tag, *(name for name, _ in attrs if name.startswith("on"))}


def held(html: str, said: int = 1) -> None:
    assert Elements(html).found.isdisjoint({"script", "img", "b onclick", "onerror", "onclick"})
    assert html.count("alert(1)&lt;/script&gt;") >= said


def test_a_record(monkeypatch):
    held(run_html(RUN, "en", EVIL, "p"), 9)
    for ending in ("hang", "exit -9", "exit -99"):
        held(run_html(replace(RUN, ending=ending), "zh", EVIL, "p"), 9)


def test_a_program_and_its_header(programs):
    evil = EVIL.replace("\\", "\\\\").replace('"', '\\"')
    toml = f'requires-python = ">=3.14"\n[tool.recorded]\nwhy = {{ en = "{evil}", zh = "{evil}" }}\n'
    toml += f'[[tool.recorded.differs]]\npython = "<3.15"\nrun = "3.14"\nwhy = {{ en = "{evil}", zh = "{evil}" }}'
    write(programs, "plain.py", header(toml) + f"print({EVIL!r})\n#> {EVIL}\n")
    write(programs, "plain@3.14.run", (programs / "a/actors.run").read_text())
    for language in ("en", "zh"):
        recorded = Recorded(snippets=programs)
        recorded.page = Page(language, reports=(REPORT,), site=f"http://x/{EVIL}/")
        held(Markdown(extensions=[recorded]).convert("![[a/plain.py]]"), 5)


def test_a_report():
    held(verification_html([REPORT], "en"), 6)
    held(page_verified_on([REPORT], [], "en"), 2)


def test_a_chapter_and_a_problem():
    held(chapter_map(Page(url=EVIL, chapters=(Chapter("gil", EVIL, "gil/"), Chapter("threads", EVIL, EVIL)))), 4)
    held(fill("trouble.html", "en", problem=ValueError(EVIL)))


def test_an_embed_and_a_marker_that_cannot_be_shown(programs):
    recorded = Recorded(report=lambda error: None, snippets=programs)
    held(Markdown(extensions=[recorded]).convert(f"![[{EVIL}]]\n\n[[{EVIL}]]\n"), 2)


def test_the_filters_escape_what_they_shape():
    held(prose(EVIL) + breakable(EVIL) + text(EVIL), 3)


def test_the_lines_of_a_template_are_joined_and_counted():
    joined = Joined.preprocess(None, "{#- of\n two lines -#}\n<p>\n  {{ a }}\n\n  b c\n</p>\n", "")
    assert joined.count("\n") == 6
    assert joined.replace("{#\n#}", "").replace("{#\n\n#}", "") == "{#- of\n two lines -#}<p>{{ a }}b c</p>"


def test_a_value_that_a_template_is_not_given_is_an_error():
    with pytest.raises(Exception, match="'problem' is undefined"):
        fill("trouble.html", "en")
