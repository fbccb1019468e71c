"""A mark too few or too many in a proven record is noticed."""

import pytest

from recorded.model.proofs import ANY, MARGIN
from recorded.model.snippet import Snippet, read_snippet, snippet_ids
from recorded.proof.orders.allowed import allowed_orders
from recorded.proof.orders.compared import compare_orders
from recorded.proof.orders.explored import explore
from recorded.proof.orders.scope import has_threads, is_of_tasks, why_not
from recorded.runner.interpreter import Interpreter
from tests.proof.orders.marks import added, dropped

SAMPLE = ["locks/lost_update", "locks/rendezvous", "pools/submit_and_result", "queues/through_a_queue"]
SAMPLE += ["asyncio/crawl_asyncio", "asyncio/main_ends_first"]


def marked() -> list[str]:
    """The programs whose schedules can be tried and whose record has several lines."""
    found = []
    for id in snippet_ids():
        snippet = read_snippet(id)
        if (
            (has_threads(snippet) or is_of_tasks(snippet))
            and not why_not(snippet)
            and (record := snippet.record())
            and len(record.lines) > 1
        ):
            found.append(id)
    return found


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    whole = metafunc.config.getoption("--whole", default=False)
    metafunc.parametrize("id", marked() if whole else SAMPLE)


def changed_unnoticed(snippet: Snippet, interpreter: Interpreter) -> list[str]:
    """The changes of a record that are not noticed although they allow other orders. Empty if it is not proven."""
    record, header = snippet.record(), snippet.header
    found = explore(snippet, interpreter.path, f"{MARGIN} {header.margin}" if header.margin else ANY, 30)
    as_it_is = compare_orders(record, header, found.classes, interpreter.world)
    if found.incomplete or as_it_is.too_many or not (as_it_is.sound and as_it_is.tight):
        return []
    allowed = allowed_orders(record, header)
    unnoticed = []
    for what, changed in [*dropped(record), *added(record)]:
        # a mark may say what other marks, or the order of an actor's own lines, say too
        if allowed_orders(changed, header) != allowed:
            compared = compare_orders(changed, header, found.classes, interpreter.world)
            if compared.sound and compared.tight:
                unnoticed.append(what)
    return unnoticed


def test_every_mark_dropped_or_added_is_noticed(id: str, interpreter: Interpreter) -> None:
    snippet = read_snippet(id)
    if reason := interpreter.cannot_run(snippet):
        pytest.skip(reason)
    assert changed_unnoticed(snippet, interpreter) == []
