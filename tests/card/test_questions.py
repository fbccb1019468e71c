"""Questions made from records: right options are orders that the record allows, wrong ones are refused."""

from collections import Counter
from dataclasses import replace
from functools import lru_cache

import pytest

from recorded.card.embed import find_embeds
from recorded.card.questions.order import MOST_LINES, order_question
from recorded.card.questions.question import Option, Question
from recorded.card.questions.quiz import questions
from recorded.card.questions.reasons import reason
from recorded.card.questions.short import count_question, ending_question, last_question
from recorded.model.header import LANGUAGES, Header
from recorded.model.paths import DOCS
from recorded.model.promise import Promise, promises, said
from recorded.model.record import Line, Run
from recorded.model.snippet import Snippet, read_snippet, snippet_ids
from recorded.model.timeline import parse_events
from recorded.runner.compare import compare
from tests.card.programs import html_of, write

TEA = (
    Line(0.010, "main", "go"),
    Line(0.020, "tea", "begins", 1),
    Line(0.030, "milk", "begins", 1),
    Line(0.040, "tea", "ready", 1),
    Line(0.050, "main", "done"),
)
RUNLESS = Run("3.15.2", "linux", ())
EVENTS = (
    "lane      1.0     60.0 main",
    "         11.0     45.0 join tea",
    "lane     15.0     44.0 tea",
    "         15.0     40.5 hold kettle",
    "lane     15.5     35.0 milk",
    "         16.0     29.0 lock kettle",
)


def run_of(*lines: Line, events: tuple[str, ...] = EVENTS) -> Run:
    return Run("3.15.2", "linux", lines, lanes=parse_events(events))


def snippet_with(run: Run, tmp_path, header: Header = Header()) -> Snippet:  # noqa: B008, a Header is frozen
    return Snippet("a/tea", tmp_path / "tea.py", "print()\n", header)


@lru_cache(maxsize=1)
def asked_in_the_book() -> dict[str, list[Question]]:
    """The questions of each program that the pages have, in English, by its id; those of a page that asks first."""
    found: dict[str, list[Question]] = {}
    for path in sorted((DOCS / "en").rglob("*.md")):
        for embed in find_embeds(path.read_text(encoding="utf-8").splitlines()):
            snippet = read_snippet(embed.name.removesuffix(".py"))
            found[snippet.id] = found.get(snippet.id, []) + questions(snippet, embed.asks(snippet), "en")
    return found


def ran(option: Option, record: Run) -> Run:
    """The record with its lines in the order of the option."""
    left = list(record.lines)
    lines = []
    for who, text in option.rows:
        lines.append(next(line for line in left if line.text == text and who.rstrip("*") in line.actor))
        left.remove(lines[-1])
    return replace(record, lines=tuple(lines))


def test_the_book_asks_at_least_a_hundred_questions():
    kinds = Counter(question.kind for asked in asked_in_the_book().values() for question in asked)
    assert kinds.total() >= 100, kinds
    assert kinds["order"] >= 30, kinds


def test_every_order_of_the_book_is_judged_by_its_record():
    for id in snippet_ids():
        snippet, record = read_snippet(id), read_snippet(id).record()
        for shown in (False, True):
            question = order_question(snippet, record, shown, "en") if record else None
            if question is None:
                continue
            for option in question.options:
                assert bool(compare(record, ran(option, record), snippet.header)) == option.right, (id, option)
            assert len({option.rows for option in question.options}) == 4, id
            assert 1 <= sum(option.right for option in question.options) <= 3, id
            own = said(tuple(range(len(record.lines))), record, snippet.header)
            assert not shown or own not in [option.rows for option in question.options], id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_of_the_book_says_why(language):
    for id in asked_in_the_book():
        for question in questions(read_snippet(id), True, language):
            assert question.asks and all(option.says and option.rows for option in question.options), id
            assert any(option.right for option in question.options), (id, question)
            assert len({option.rows for option in question.options}) == len(question.options), (id, question)
            if question.kind != "order":
                assert sum(option.right for option in question.options) == 1, (id, question)


def test_marked_records_without_a_question_leave_no_choice_to_make():
    for id in snippet_ids():
        snippet, record = read_snippet(id), read_snippet(id).record()
        if record is None or len(record.lines) > MOST_LINES or all(line.group is None for line in record.lines):
            continue
        if order_question(snippet, record, False, "en") is None:
            assert not promises(record, snippet.header) or len(record.lines) < 3, id


@pytest.mark.parametrize(
    ("first", "later", "kind", "says"),
    [
        (1, 3, "own", 'tea prints "begins" before "ready", and an actor keeps its own order.'),
        (3, 4, "join", 'Before "done", main waits for tea to end (join)'),
        (0, 1, "start", 'tea, which prints "begins", begins only after main has printed "go".'),
    ],
)
def test_a_wrong_order_is_told_the_promise_that_it_breaks(first, later, kind, says):
    run = run_of(*TEA)
    one = next(one for one in promises(run, Header()) if (one.first, one.later) == (first, later))
    assert reason(one, run, "en")[0] == kind
    assert says in reason(one, run, "en")[1]
    assert reason(one, run, "zh")[1] != reason(one, run, "en")[1]


def test_a_lock_that_the_other_holds_is_a_reason_and_one_that_it_does_not_hold_is_none():
    run = run_of(Line(0.020, "tea", "a"), Line(0.030, "milk", "b"))
    assert reason(Promise(0, 1, False), run, "en")[0] == "lock"
    run = run_of(Line(0.012, "tea", "a"), Line(0.030, "milk", "b"))
    assert reason(Promise(0, 1, False), run, "en")[0] == "start"


def test_where_the_timeline_says_nothing_the_record_is_the_reason():
    run = run_of(*TEA, events=())
    assert reason(Promise(0, 1, False), run, "en") == (
        "fixed",
        'The record promises "go" before "begins", in every run.',
    )


def test_an_order_needs_a_choice(tmp_path):
    fixed = run_of(*(replace(line, group=None) for line in TEA))
    free = run_of(*(Line(0.1, str(number), "x", 1) for number in range(4)), events=())
    long = run_of(*TEA, *(Line(0.1, "main", str(number)) for number in range(6)))
    for run in (fixed, free, long):
        assert order_question(snippet_with(run, tmp_path), run, False, "en") is None
    assert order_question(snippet_with(run_of(*TEA), tmp_path), run_of(*TEA), False, "en")


@pytest.mark.parametrize(
    ("header", "right"),
    [
        (Header(), "exit 0"),
        (Header(exit=1), "exit 1"),
        (Header(exit=3), "exit 3"),
        (Header(exit=-9), "ended by SIGKILL"),
        (Header(hang=True), "hang: ended at its time limit"),
    ],
)
def test_how_it_ends_is_what_the_header_says(tmp_path, header, right):
    question = ending_question(snippet_with(RUNLESS, tmp_path, header), None, "en")
    assert [option.rows[0][1] for option in question.options if option.right] == [right]
    assert len(question.options) == 3


def test_how_many_print(tmp_path):
    question = count_question(snippet_with(run_of(*TEA), tmp_path), run_of(*TEA), "en")
    assert question.kind == "actors"
    assert [option.rows[0][1] for option in question.options if option.right] == ["3"]
    assert question.options[0].says == "There are 3: main, tea, milk."


def test_which_line_is_last(tmp_path):
    snippet = snippet_with(run_of(*TEA), tmp_path)
    question = last_question(snippet, run_of(*TEA), "en")
    assert [option.rows for option in question.options if option.right] == [(("main", "done"),)]
    assert last_question(snippet, run_of(*TEA[:4]), "en") is None


def test_what_differs_between_pythons_is_not_asked(tmp_path):
    snippet = snippet_with(RUNLESS, tmp_path, replace(Header(), variants=(object(),)))
    assert questions(snippet, True, "en") == []


def test_a_card_has_the_questions_before_the_fold_with_the_answers(programs):
    html = html_of('![[a/actors.py]]\n\n??? question "Q"\n\n    A.\n', programs)
    card, _, fold = html.partition("</figure>")
    assert card.count('class="quiz__question"') >= 2 and "quiz" not in fold
    assert card.count('<p class="right">') >= 2 and "How does it end?" in card


def test_what_an_option_shows_is_text(programs):
    write(programs, "actors.py", "print()\n")
    html = html_of('![[a/actors.py]]\n\n??? question "Q"\n\n    A.\n', programs)
    assert "<c>" not in html
