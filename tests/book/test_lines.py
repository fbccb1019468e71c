"""The lines of programs that records note are there, and do what the timeline says is done there."""

import ast
import re
from collections import Counter

import pytest

from recorded.model.record import Run
from recorded.model.snippet import Snippet, read_snippet, readable_snippets
from recorded.model.states import STATES

# what stands in the statement at whose line a stretch of this state begins; the others may begin at any call
WORDS = {
    "lock": r"\bwith\b|acquire|wait|value",
    "hold": r"\bwith\b|acquire|wait|value",
    "semaphore": r"\bwith\b|acquire",
    "permit": r"\bwith\b|acquire",
    "event": r"wait",
    "condition": r"wait",
    "barrier": r"wait",
    "put": r"put|submit|map|send|serve",  # serve: the put of a queue, handed over by another name
    "get": r"get|\bfor\b|recv",
}
CALL = r"\(|\bwith\b|\bawait\b|\bfor\b|\byield\b"


@pytest.fixture
def records(run_snippet_id: str) -> tuple[Snippet, list[Run]]:
    snippet = read_snippet(run_snippet_id)
    return snippet, [run for variant in (None, *snippet.header.variants) if (run := snippet.record(variant))]


def statement_at(source: str, line: int) -> str:
    """The line, with the other lines of the smallest statement that it is in; of one that holds others, its head."""
    around = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    rows = source.splitlines()
    if not around:
        return ""
    inner = max(around, key=lambda node: node.lineno)
    body = getattr(inner, "body", None)
    end = body[0].lineno - 1 if body else inner.end_lineno
    return "\n".join(rows[inner.lineno - 1 : max(end, inner.lineno)] if line <= max(end, inner.lineno) else "")


def extents(source: str, name: str) -> list[range]:
    """The lines of the functions of this name, decorators among them."""
    name = re.split(r"[.(]", name.partition("(")[0])[-1]
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        range(min([node.lineno, *(one.lineno for one in node.decorator_list)]), node.end_lineno + 1)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, functions) and node.name == name
    ]


def test_each_stretch_fits_the_line_at_which_it_began(records) -> None:
    snippet, runs = records
    for span in [span for run in runs for lane in run.lanes for span in lane.spans if span.line]:
        told = f"{snippet.id}: {span.state} {span.name} at line {span.line}; python -m recorded lines {snippet.id}"
        statement = statement_at(snippet.source, span.line)
        if span.state in ("run", "await", "killed"):
            # it is somewhere in the function; of a module, anywhere
            assert statement, told
            if span.state != "killed" and span.name:
                assert any(span.line in extent for extent in extents(snippet.source, span.name)), told
        else:
            assert re.search(WORDS.get(span.state, CALL), statement), f"{told}: {statement}"


def test_each_printed_line_comes_from_a_call_of_the_program(records) -> None:
    snippet, runs = records
    for line in {line for run in runs for lane in run.lanes for line in lane.prints if line}:
        assert re.search(CALL, statement_at(snippet.source, line)), f"{snippet.id}: line {line}"


def test_the_line_is_known_of_nearly_every_wait_and_every_print() -> None:
    known, all_ = Counter(), Counter()
    for snippet in readable_snippets().values():
        for lane in run.lanes if (run := snippet.record()) else ():
            kinds = [STATES[span.state].kind for span in lane.spans]
            all_.update(kinds)
            known.update(kind for kind, span in zip(kinds, lane.spans, strict=True) if span.line)
            all_["print"] += sum(line.actor == lane.actor for line in run.lines)
            known["print"] += sum(map(bool, lane.prints))
    assert all(known[kind] >= 0.85 * all_[kind] for kind in ("wait", "hold", "rest", "print")), (known, all_)


# where a sleep of so many seconds may show much longer: what holds it up, which is the lesson
HELD_UP = {
    "asyncio/loop_lag": "another task keeps the loop",
    "asyncio/wrong_lock": "the loop waits for a lock",
    "foundations/order_and_read": "many sleeps in a row are drawn as one",
    "gil/who_stands_still": "another thread keeps the GIL",
}


def test_a_recorded_sleep_lasts_as_long_as_the_program_says(records) -> None:
    """Else a busy machine stood behind the record, and every calm run would be too fast for it."""
    snippet, runs = records
    rows = snippet.source.splitlines()
    for span in [span for run in runs for lane in run.lanes for span in lane.spans if span.state == "sleep"]:
        asked = re.findall(r"\bsleep\(([0-9.]+)\)", rows[span.line - 1]) if span.line else []
        if len(asked) == 1 and not span.gave_up and span.end is not None and snippet.id not in HELD_UP:
            most = 1.1 * 1e3 * float(asked[0]) + 10
            assert span.length <= most, f"{snippet.id}:{span.line} slept {span.length} ms; record it on a calm machine"
