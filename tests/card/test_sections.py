"""What the search is told of a page: its sections with their prose and code, taken from Markdown's tree."""

from markdown import Markdown

from recorded.card.extension import Recorded
from recorded.card.page import Page
from recorded.card.pieces import Section
from tests.card.programs import EXTENSIONS, header, write

DIFFERS = '[[tool.recorded.differs]]\npython = "<3.14"\nrun = "3.13"\nwhy = { en = "It `forks`.", zh = "它 fork。" }'


def sections(text: str, folder=None, **page) -> list[Section]:
    recorded = Recorded(**({"snippets": folder} if folder else {}))
    recorded.page = Page(**page)
    Markdown(extensions=["footnotes", "tables", "toc", "md_in_html", *EXTENSIONS, recorded]).convert(text)
    return recorded.made.sections


def test_a_section_holds_its_heading_and_its_prose():
    first, second = sections("# T\n\nfirst **bold**\n\n## A `b` { #a }\n\nx<br>y\n\n### Deeper { #d }\n")[:2]
    assert (first.id, first.heading, first.text, first.code) == ("", "", "first bold", "")
    assert (second.id, second.heading, second.text, second.code) == ("a", "A b", "x y", "")


def test_an_entity_a_break_and_a_footnote_are_what_a_reader_sees():
    (first,) = sections("a &lt;b&gt; R&amp;D `x < y` as_<wbr>completed[^1]\n\n[^1]: Note.\n")
    assert first.text == "a <b> R&D x < y as_completed1 Note."


def test_a_card_is_its_program_and_its_reasons_but_not_its_run(programs):
    write(programs, "actors.py", header(DIFFERS).replace("#> one (1)\n", ""))
    write(programs, "actors@3.13.run", (programs / "a/actors.run").read_text())
    (first,) = sections("Before.\n\n![[a/actors.py]]\n\nAfter.\n", programs)
    assert first.text == "Before. It forks. After."
    assert first.code == 'snippets/a/actors.py\nprint("one")'


def test_an_annotation_is_prose_and_a_result_is_code(programs):
    (first,) = sections("![[a/marked.py]]\n\n1.  First *text*.\n2.  Second.\n", programs)
    assert first.text == "First text. Second."
    assert first.code.splitlines()[-1] == "#> two"


def test_code_in_a_fence_is_code_and_a_fold_is_prose():
    text = '??? question "Why"\n\n    Because.\n\n    ```python\n    go()\n    ```\n\n=== "Tab"\n\n    Inside.\n'
    (first,) = sections(text)
    assert first.text == "Why Because. Inside."
    assert first.code == "go()"


def test_html_in_a_page_is_read_and_drawings_are_not():
    html = (
        '<div class="plot"><svg><text>1</text></svg><p>Kept.</p><script>no()</script></div>\n\n<p markdown="1">*In*</p>'
    )
    assert sections(html)[0].text == "Kept. In"
    assert sections('<figure markdown="1"><svg><text>1</text></svg> Kept.</figure>')[0].text == "Kept."


def test_a_marker_leaves_no_name_behind():
    (first,) = sections("[[verification]]\n\n- [[offline-book]]\n- x\n")
    assert first.text == "Not verified in this build. x"
