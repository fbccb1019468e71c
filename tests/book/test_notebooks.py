"""The measured pages: one source of cells for both languages, and what they show is what their programs find again."""

import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from html import unescape
from pathlib import Path

import pytest

from recorded.card.glossary import read_wrong
from recorded.measured import measuring, sources
from recorded.measured.figure import Figure, FigureError, Row, read_rows, read_stated, said, table, without_gil
from recorded.measured.notebooks import execute
from recorded.measured.plot import plot, ticks
from recorded.measured.sources import code_cells, compose, figures, notebook_path, prose_path, read, with_outputs
from recorded.measured.sources import pages as notebook_pages
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, NOTEBOOKS, PROJECT
from recorded.pages import checks as pages
from recorded.pages import twins
from recorded.pages.structure import wrong_words
from recorded.runner.interpreter import Reason
from recorded.site.notebook import plain_notebook
from tests.browser.served import PREFIX
from tests.sampled import measurements

PROGRAM = """# /// script
# [tool.measured]
# unit = "one"
# [tool.measured.bounds]
# "two" = [1.5, 2.5]
# ///
print('{"name": "one", "ratio": 1, "seconds": 0.001}')
print('{"name": "two", "ratio": %s, "seconds": 0.002}')
"""
each_page = pytest.mark.parametrize("page", notebook_pages())
each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_page
@each_language
def test_a_notebook_is_what_its_sources_make(page, language):
    recorded = read(page, language)
    command = "python -m recorded notebooks"
    mend = f"run: {command} write {page}, after a change of prose, or {command} record {page}, after one of a program"
    assert recorded, f"{notebook_path(page, language)} is missing; {mend}"
    assert with_outputs(page, language, recorded) == recorded, mend


@each_page
def test_the_languages_show_the_same_cells_and_outputs(page):
    one, other = (code_cells(read(page, language)) for language in LANGUAGES)
    assert list(one) == list(other)
    assert [cell.id for cell in compose(page, "en").cells] == [cell.id for cell in compose(page, "zh").cells]
    for id, cell in one.items():
        assert (cell.source, cell.outputs) == (other[id].source, other[id].outputs)


@each_page
def test_what_was_recorded_lies_within_the_bounds_of_its_program(page):
    found = figures(read(page, LANGUAGES[0]))
    assert list(found) == [id for id in code_cells(compose(page, LANGUAGES[0])) if id != "setup"]
    for name, figure in found.items():
        stated = read_stated((NOTEBOOKS / "programs" / f"{name}.py").read_text(encoding="utf-8"), name)
        assert "unjudged" not in figure["machine"]
        for row in figure["rows"]:
            least, most = stated.bounds.get(row["name"], (1, 1))
            assert least <= row["ratio"] <= most, f"{name}: {row['name']}"


@pytest.mark.sampled(by=measurements, parameter="page")
@each_page
def test_a_run_again_agrees_with_what_was_recorded(page, monkeypatch, pytestconfig, skip_for):
    python = os.environ.get("RECORDING_PYTHON") or pytestconfig.getoption("--snippet-python")
    monkeypatch.setenv("RECORDING_PYTHON", python)
    again, before = figures(execute(page)), figures(read(page, LANGUAGES[0]))
    assert list(again) == list(before)
    for name, figure in again.items():
        assert [row["name"] for row in figure["rows"]] == [row["name"] for row in before[name]["rows"]]
    # out of bounds with processors free is an error of the cell; what is absent or not judged is told
    told = [f"{name}.py: {reason}" for name, figure in again.items() if (reason := figure["machine"].get("unjudged"))]
    for name, figure in again.items():
        told += [f"{name}.py: {row['name']}: {row['missing']}" for row in figure["rows"] if row["missing"]]
    if told:
        skip_for(Reason(True, f"not compared: {'; '.join(told)}"))


def test_every_program_is_in_a_notebook():
    used = {id for page in notebook_pages() for id in code_cells(compose(page, LANGUAGES[0]))}
    assert used - {"setup"} == {path.stem for path in (NOTEBOOKS / "programs").glob("*.py")}


def test_the_prose_of_both_languages():
    wrong = read_wrong(DOCS / "glossary" / "wrong.toml")
    problems = [
        *pages.twins(NOTEBOOKS),
        *pages.headings(NOTEBOOKS),
        *pages.structure(NOTEBOOKS),
        *twins.stale(NOTEBOOKS),
    ]
    for page in notebook_pages():
        for language in LANGUAGES:
            path = prose_path(page, language)
            lines = path.read_text(encoding="utf-8").splitlines()
            problems += wrong_words(lines, str(path.relative_to(PROJECT)), wrong.get(language, {}))
    assert not problems, "\n".join(problems)


@each_page
def test_chinese_typography(page):
    autocorrect = pytest.importorskip("autocorrect_py", reason="needs autocorrect-py: pip install autocorrect-py")
    text = prose_path(page, "zh").read_text(encoding="utf-8")
    wrong = [f"{page}:{line.line}: {line.old!r}" for line in autocorrect.lint_for(text, "markdown").lines]
    assert not wrong, "\n".join(wrong)


@each_page
@each_language
def test_a_notebook_is_a_page_like_all_others(site, page, language):
    html = (site[0] / PREFIX[language] / "measured" / page / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"<style|MathJax|jp-Notebook|\[\[|cdnjs", html)
    programs = [cell for id, cell in code_cells(read(page, language)).items() if id != "setup"]
    assert html.count('<figure class="plot"') == len(programs)
    asked = [cell.metadata.question for cell in programs if "question" in cell.metadata]
    assert html.count('<details class="question"') == len(asked) == 1
    before, _, behind = html.partition('<details class="question"')
    assert 'class="language-python' in before.rpartition("</h2>")[2]  # the program is open, its plot is not
    assert '<figure class="plot"' not in before.rpartition("</h2>")[2] and '<figure class="plot"' in behind
    text = unescape(re.sub(r"<[^>]+>", "", html))
    for cell in programs:
        program = cell.source.partition("\n")[2]
        header, _, body = program.rpartition("\n# ///\n")
        assert (body if "question" in cell.metadata else program) in text, cell.id
        assert "question" not in cell.metadata or header not in text, "its bounds tell the answer"
        download = site[0] / "notebooks" / "programs" / f"{cell.metadata.program}.py"
        assert download.read_text(encoding="utf-8").strip() == program.strip()
        assert cell.metadata.alt in unescape(html)
    notebook = (site[0] / PREFIX[language] / "measured" / page / f"{page}.ipynb").read_bytes()
    assert f'href="{page}.ipynb"' in html and notebook == notebook_path(page, language).read_bytes()
    index = (site[0] / "search" / f"{language}.js").read_text(encoding="utf-8")
    assert f"{PREFIX[language]}measured/{page}/" in index
    assert f"{read(page, language).metadata.title}](" in (site[0] / PREFIX[language] / "llms.txt").read_text("utf-8")


def test_a_notebook_as_plain_text():
    text = plain_notebook(notebook_path("switches", "en").read_text(encoding="utf-8"))
    assert text.startswith("# ") and "```python" in text and "bounds" in text and "<svg" not in text


def test_ratios_out_of_bounds_are_an_error_where_processors_are_free(monkeypatch):
    monkeypatch.setattr(measuring, "free_processors", lambda python, wanted: float(wanted))
    assert measuring.measure("x", PROGRAM % 2).rows[1].amount == "2\N{NO-BREAK SPACE}ms"
    with pytest.raises(FigureError, match=r"x\.py: 'two' is 3, not within \(1\.5, 2\.5\); find out why"):
        measuring.measure("x", PROGRAM % 3)


def test_on_a_busy_machine_ratios_out_of_bounds_are_told_and_not_judged(monkeypatch):
    monkeypatch.setattr(measuring, "free_processors", lambda python, wanted: 0.3 * wanted)
    assert "unjudged" not in measuring.measure("x", PROGRAM % 2).machine
    assert "only 0.3 of 1 processors were free" in measuring.measure("x", PROGRAM % 3).machine["unjudged"]


def test_an_idle_machine_has_processors_and_no_more_than_it_has():
    assert 0 < measuring.free_processors(sys.executable, 1) <= 1.05


def test_a_program_that_fails_is_told_with_what_it_said():
    with pytest.raises(FigureError, match=r"(?s)x\.py ended with exit code 1:.*ZeroDivisionError"):
        measuring.measure("x", PROGRAM % 2 + "1 / 0\n")


def test_a_program_that_does_not_end_is_ended_with_its_children_and_told(monkeypatch, tmp_path):
    monkeypatch.setattr(measuring, "LIMIT", 2)
    monkeypatch.setattr(measuring, "free_processors", lambda python, wanted: float(wanted))
    pid = tmp_path / "pid"
    hang = f"import os, time\nif not os.fork():\n    open({str(pid)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)\n"
    figure = measuring.measure("x", PROGRAM % 2 + hang)
    assert [row.missing for row in figure.rows] == ["not measured: took more than 2 s"]
    stat = Path(f"/proc/{pid.read_text()}/stat")
    assert not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] == "Z"


def test_rows_and_bounds_must_agree():
    stated = read_stated(PROGRAM, "x")
    printed = json.dumps({"name": "three", "ratio": 1, "seconds": 1})
    with pytest.raises(FigureError, match="rows and bounds disagree on three, two"):
        read_rows(printed, stated, "x")
    with pytest.raises(FigureError, match=r"x\.py:1: the header states no bounds"):
        read_stated("print()\n", "x")


def test_amounts_are_told_of_as_many_as_the_header_says():
    source = PROGRAM.replace('# unit = "one"', '# unit = "one"\n# per = 1000')
    rows = read_rows(json.dumps({"name": "two", "ratio": 2, "seconds": 0.002}), read_stated(source, "x"), "x")
    assert rows[0].ratio == 2 and rows[0].amount == "2\N{NO-BREAK SPACE}s"
    assert "per 1,000" in table(Figure(rows, dict.fromkeys(MACHINE, 1), 1000))


def test_a_question_without_an_end_of_its_answer(monkeypatch, tmp_path):
    path = tmp_path / "x.md"
    path.write_text("---\ntitle: x\n---\n[[figure echo | alt | Why?]]\n\nBecause.\n", encoding="utf-8")
    monkeypatch.setattr(sources, "prose_path", lambda page, language: path)
    with pytest.raises(ValueError, match=r"x\.md: echo: close its answer with a line \[\[revealed\]\]"):
        compose("x", "en")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[[reveald]]", r"x\.md:5: \[\[reveald\]\] is no marker; did you mean \[\[revealed\]\]\?"),
        (
            "[[figure echo]]",
            r"x\.md:5: \[\[figure …\]\] is not complete; write \[\[figure program \| what its plot shows",
        ),
    ],
)
def test_a_marker_that_nothing_can_be_made_of(monkeypatch, tmp_path, line, message):
    path = tmp_path / "x.md"
    path.write_text(f"---\ntitle: x\n---\n\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(sources, "prose_path", lambda page, language: path)
    with pytest.raises(ValueError, match=message):
        compose("x", "en")


BOTH = PROGRAM.replace("# ///\nprint", '# "two, no GIL" = [3.5, 4.5]\n# ///\nprint')


def on_both(monkeypatch, free_threaded: str, ratio: float = 4) -> None:
    """Pretends that /free is a free-threaded Python, on which "two" has another ratio than on all others."""
    monkeypatch.setenv("FREE_THREADED_PYTHON", free_threaded)
    monkeypatch.setattr(measuring, "_has_no_gil", lambda python: python == "/free")
    run = measuring._run
    monkeypatch.setattr(
        measuring,
        "_run",
        lambda name, source, python: run(name, BOTH % (ratio if python == "/free" else 2), sys.executable),
    )
    monkeypatch.setattr(measuring, "free_processors", lambda python, wanted: float(wanted))
    monkeypatch.setattr(measuring, "_machine", lambda *_: {})


def test_what_states_bounds_without_a_gil_is_measured_on_both_builds(monkeypatch):
    on_both(monkeypatch, "/free")
    rows = measuring.measure("x", BOTH % 2).rows
    assert [(row.name, row.ratio) for row in rows] == [("one", 1), ("two", 2), ("two, no GIL", 4)]


def test_bounds_without_a_gil_are_those_of_the_free_threaded_build(monkeypatch):
    on_both(monkeypatch, "/free", ratio=5)
    with pytest.raises(FigureError, match=r"'two, no GIL' is 5, not within \(3\.5, 4\.5\)"):
        measuring.measure("x", BOTH % 2)


def test_a_build_that_there_is_no_python_for_is_told(monkeypatch):
    on_both(monkeypatch, "")
    rows = measuring.measure("x", BOTH % 2).rows
    assert [(row.name, row.missing) for row in rows[1:]] == [
        ("two", ""),
        ("two, no GIL", "FREE_THREADED_PYTHON names no Python"),
    ]
    rows = measuring.measure("x", BOTH % 2, "/free").rows
    assert [(row.name, row.missing) for row in rows] == [
        ("two", "RECORDING_PYTHON names no Python with a GIL"),
        ("two, no GIL", ""),
    ]


def test_a_python_with_a_gil_is_not_taken_for_one_without(monkeypatch):
    monkeypatch.setenv("FREE_THREADED_PYTHON", "/usual")
    monkeypatch.setattr(measuring, "_has_no_gil", lambda python: False)
    with pytest.raises(FigureError, match="FREE_THREADED_PYTHON names /usual, which is built with a GIL; name one"):
        measuring.measure("x", BOTH % 2)


def test_without_a_gil_only_the_unit_and_what_is_stated_nowhere_and_lacking_are_left_out():
    stated = read_stated(BOTH, "x")
    printed = [{"name": "one", "ratio": 1}, {"name": "two", "ratio": 4}, {"name": "three", "missing": "needs gevent"}]
    lines = "".join(json.dumps(line) + "\n" for line in printed)
    assert without_gil(lines, stated) == '{"name": "two, no GIL", "ratio": 4}\n'
    assert "four, no GIL" in without_gil('{"name": "four", "ratio": 1}', stated)


def test_in_a_plot_a_row_without_a_gil_stands_below_the_one_with():
    texts = ElementTree.fromstring(plot((Row("two", 2.0, 1.5, 3), Row("two, no GIL", 4.0, 3, 5)))).iter(
        "{http://www.w3.org/2000/svg}text"
    )
    assert [(text.text, text.get("x")) for text in texts if text.text[0] in "tn"] == [("two", "0"), ("no GIL", "12")]


def test_what_was_not_measured_says_why():
    stated = read_stated(PROGRAM, "x")
    rows = read_rows(json.dumps({"name": "two", "missing": "needs gevent"}), stated, "x")
    assert rows[0].holds and "needs gevent" in table(Figure(rows, dict.fromkeys(MACHINE, 1)))


MACHINE = ("python", "system", "cores", "processor", "free", "seconds")


@pytest.mark.parametrize(
    ("value", "text"), [(0.00042, "0.00042"), (0.5, "0.5"), (1, "1"), (3.14, "3.1"), (42.4, "42"), (12345, "12,300")]
)
def test_numbers_have_two_digits_that_count(value, text):
    assert said(value) == text


def test_a_plot_is_small_well_formed_and_takes_the_colours_of_its_page():
    rows = (Row("a & b", 2.0, 1.5, 3.0, 5, "1 s", (1.2, 4.0)), Row("c", missing="needs gevent"))
    svg = plot(rows)
    found = ElementTree.fromstring(svg)
    assert [text.text for text in found.iter("{http://www.w3.org/2000/svg}text")][-4:] == ["a & b", "2", "c", "–"]
    assert len(svg) < 20_000 and svg.count("var(--") > 4
    assert not re.findall(r"(?<!, )#[0-9a-f]{6}", svg)


@pytest.mark.parametrize(("low", "high"), [(-0.2, 0.5), (-4, 0.1), (0, 4.5), (-3, 5), (-1, 12)])
def test_a_scale_has_few_ticks_and_one_of_them_is_one(low, high):
    assert 2 <= len(ticks(low, high)) <= 5 and 1 in ticks(low, high)
