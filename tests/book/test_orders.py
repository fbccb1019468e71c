"""No record refuses an order that can come, or allows one that cannot: every schedule is tried."""

import pytest

from recorded.model.proofs import REFUTED
from recorded.model.snippet import read_snippet, readable_snippets
from recorded.proof.orders.command import LIMIT, line_of
from recorded.proof.orders.explored import explore
from recorded.proof.orders.judge import prove
from recorded.proof.orders.scope import has_threads, why_not
from recorded.runner.interpreter import Interpreter
from tests.sampled import PROOF_SECONDS, schedules


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    able = [id for id, snippet in readable_snippets().items() if has_threads(snippet) and not why_not(snippet)]
    metafunc.parametrize("threaded_snippet_id", able)


@pytest.mark.sampled(by=schedules, parameter="threaded_snippet_id")
def test_a_record_promises_what_every_schedule_keeps(
    threaded_snippet_id: str, recording_interpreter: Interpreter, skip_for, pytestconfig: pytest.Config
) -> None:
    limit = LIMIT if pytestconfig.getoption("--whole") else PROOF_SECONDS
    snippet = read_snippet(threaded_snippet_id)
    if reason := recording_interpreter.cannot_run(snippet):
        skip_for(reason)
    proof = prove(
        snippet,
        lambda one, clock: explore(one, recording_interpreter.path, clock, limit),
        recording_interpreter.world,
    )
    assert proof.verdict != REFUTED, line_of(snippet.id, proof)
