"""The search finds every order that there is, and the models do what the library's own code does.

In an ordinary run some random programs stand for all; with --whole there are at least 500 with several orders each.
"""

import json
import subprocess

import pytest

from recorded.model.paths import PROJECT
from recorded.runner.interpreter import Interpreter

JOBS = 2


def checked(interpreter: Interpreter, module: str, counted: str, count: int, jobs: int = JOBS) -> list[dict]:
    """What the checks of random programs say, from processes that share the work. counted: how they count"""
    command = [interpreter.path, "-m", f"recorded.proof.orders.trust.{module}"]
    started = [
        subprocess.Popen(
            [*command, str(job), "--step", str(JOBS), f"--{counted}", str(-(-count // jobs))],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for job in range(jobs)
    ]
    found = []
    for job in started:
        output, complaints = job.communicate()
        assert not complaints
        found += [json.loads(row) for row in output.splitlines()]
    return [one for one in found if "unjudged" not in one]


@pytest.fixture
def share(request: pytest.FixtureRequest) -> float:
    """How much of the work an ordinary run does."""
    return 1.0 if request.config.getoption("--whole", default=False) else 0.01


def test_random_programs_print_the_same_orders_with_and_without_reduction(
    interpreter: Interpreter, share: float
) -> None:
    found = checked(interpreter, "random_programs", "several", int(500 * share))
    assert [one for one in found if one["missing"] or one["extra"]] == []
    assert len([one for one in found if one["orders"] > 1]) >= int(500 * share)


def test_what_is_found_for_random_tasks_is_what_the_librarys_loop_does(interpreter: Interpreter, share: float) -> None:
    count, jobs = (500, JOBS) if share == 1 else (2, 1)  # each is played thousands of times
    found = checked(interpreter, "random_tasks", "several", count, jobs)
    assert [one for one in found if one["missing"] or one["extra"]] == []
    assert len([one for one in found if one["orders"] > 1]) >= count


def test_models_print_the_same_orders_as_the_librarys_own_code(interpreter: Interpreter, share: float) -> None:
    found = checked(interpreter, "library", "judged", int(350 * share))
    assert [one for one in found if one["missing"] or one["extra"]] == []
    assert len(found) >= int(350 * share)
