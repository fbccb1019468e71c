"""The solutions of the exercises are checked often, with every core busy."""

import pytest

from recorded.proof import attempts
from recorded.proof.exercises.judging import Verdict


def test_solutions_are_checked_in_rounds(capsys: pytest.CaptureFixture) -> None:
    assert attempts.main(["locks/two_tickets", "--rounds", "2"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said] == ["round 1", "round 2", "2 rounds of 1 solutions; missed goals"]
    assert said[-1].endswith(": none")


def test_a_solution_that_misses_its_goal_in_a_round_is_named(monkeypatch, capsys: pytest.CaptureFixture) -> None:
    verdicts = iter([Verdict("met"), Verdict("refused", "hang")])
    monkeypatch.setattr(attempts, "judge", lambda *of: next(verdicts))
    assert attempts.main(["locks/two_tickets", "--rounds", "2"]) == 1
    said = capsys.readouterr().out
    assert "every goal met\nround 2: " in said and "snippets/locks/two_tickets.py does not meet the goal" in said
    assert said.endswith("missed goals: {'locks/two_tickets': 1}\n")


@pytest.mark.parametrize("arguments", [["--rounds", "0"], ["no/such", "--rounds", "2"]])
def test_rounds_of_nothing_fail(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        attempts.main(arguments)
    assert ended.value.code == 2
