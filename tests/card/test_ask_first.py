"""A program before a question: it stands open, and all that answers is in the question's fold."""

import re
from html.parser import HTMLParser

import pytest

from recorded.model.record import format_run
from tests.card.programs import MARKED, RUN, header, html_of, write

FOLD = '??? question "What then?"\n\n    Because.\n\nOutside.\n'


class Shown(HTMLParser):
    """The text of a card before the answers are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.inside = "", 0

    def handle_starttag(self, tag, attributes) -> None:
        """Go into an answer, or deeper into one."""
        self.inside += tag == "span" and bool(self.inside or dict(attributes).get("class") == "answer")

    def handle_endtag(self, tag) -> None:
        """Leave it."""
        self.inside -= tag == "span" and bool(self.inside)

    def handle_data(self, text) -> None:
        """Take what is no answer."""
        self.text += "" if self.inside else text


def halves(text: str, programs) -> tuple[str, str, str]:
    """The page up to the fold, without the questions made from records, the fold, and what stands behind it."""
    before, _, rest = html_of(text, programs).partition('<details class="question">')
    before = re.sub('<details class="quiz".*(?=<details class="card__again")', "", before, flags=re.DOTALL)
    fold, _, behind = rest.partition("\n</details>\n<p>")
    return before, fold, behind


def test_the_program_is_open_and_its_run_folded(programs):
    before, fold, behind = halves(f"![[a/actors.py]]\n\n{FOLD}", programs)
    assert '<figure class="card" id="a-actors" data-asks>' in before and before.count("</figure>") == 1
    assert "threading" in before and "Download" in before and "Run it yourself" in before
    assert "data-line" not in before and "exit 0" not in before
    assert fold.index("What then?") < fold.index("data-line") < fold.index("exit 0") < fold.index("Because.")
    assert behind.startswith("Outside.") and "data-line" not in behind


@pytest.mark.parametrize(
    ("toml", "badge"),
    [("exit = 1", "meant to fail: exit 1"), ("hang = true", "meant to hang"), ("exit = -9", "SIGKILL")],
)
def test_a_badge_that_tells_how_it_ends_is_folded(programs, toml, badge):
    write(
        programs,
        "plain.py",
        header(f'requires-python = ">=3.14"\n[tool.recorded]\nwhy = {{ en = "N.", zh = "新。" }}\n{toml}'),
    )
    before, fold, _ = halves(f"![[a/plain.py]]\n\n{FOLD}", programs)
    assert "Python 3.14+" in before and badge not in before
    assert badge in fold and "Python 3.14+" not in fold


def test_results_and_marks_of_annotations_can_be_kept_back(programs):
    before, fold, _ = halves(f"![[a/marked.py]]\n\n1.  First.\n2.  Second.\n\n{FOLD}", programs)
    shown = Shown()
    shown.feed(before)
    assert 'print("one")\nprint("two")\n' in shown.text
    assert "#>" not in shown.text and "(1)" not in shown.text
    assert before.count('class="result"') == MARKED.count("#>")
    assert "What it printed now stands in the program" in fold


def test_the_fold_is_the_next_thing_behind_the_card(programs):
    html = html_of(f"![[a/marked.py]]\n\n1.  First.\n2.  Second.\n\n{FOLD}", programs)
    assert re.search(r'</figure>\s*<details class="question">\s*<summary>', html)


def test_a_card_of_its_own_shows_its_answers(programs):
    for text in ("![[a/actors.py]]\n\nText.\n\n" + FOLD, '![[a/actors.py]]\n\n??? note "N"\n\n    More.\n'):
        html = html_of(text, programs)
        figure = html.partition("</figure>")[0]
        assert "data-asks" not in html and "data-line" in figure and 'class="answer"' not in html


def test_a_list_that_holds_no_annotations_parts_a_program_from_a_question(programs):
    assert "data-asks" not in html_of(f"![[a/plain.py]]\n\n1.  Mine.\n\n{FOLD}", programs)


def test_inside_a_tab(programs):
    lines = f"![[a/actors.py]]\n\n{FOLD}".splitlines()
    html = html_of('=== "Tab"\n\n' + "\n".join(f"    {line}".rstrip() for line in lines), programs)
    tab = html.partition('class="tabbed-block"')[2]
    assert re.search(
        r'</figure>\s*<details class="question">.*data-line.*Because\..*</details>\s*<p>Outside', tab, re.DOTALL
    )


def test_two_questions_in_a_row(programs):
    write(programs, "more.py", "import threading\n")
    write(programs, "more.run", format_run(RUN))
    html = html_of(f"![[a/actors.py]]\n\n{FOLD}\n![[a/more.py]]\n\n{FOLD}", programs)
    assert html.count("data-asks") == html.count('<div class="card card--answers">') == 2
    assert len(set(re.findall(r'\bid="([^"]+)"', html))) == len(re.findall(r'\bid="([^"]+)"', html))
