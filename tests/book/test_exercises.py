"""The exercises: the starter fails, the solution passes, each wrong program is refused for the reason it declares."""

import ast

import pytest

from recorded.card.markers import find_markers
from recorded.model.exercise import all_exercises, exercise_ids, read_exercise
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, EXERCISES
from recorded.proof.attempts import failed_attempts
from recorded.proof.exercises.player import Player
from tests import sampled

IDS = exercise_ids()


@pytest.fixture(scope="module")
def player():
    """Plays programs in every schedule; one process for all, for it starts slowly."""
    with Player() as player:
        yield player


@pytest.mark.sampled(by=sampled.exercises, parameter="id")
@pytest.mark.parametrize("id", IDS)
def test_the_solution_meets_the_goal_and_what_is_wrong_is_refused_with_its_reason(id: str, player: Player) -> None:
    found = list(failed_attempts(id, player))
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize("id", IDS)
def test_each_declared_reason_refuses_a_program(id: str) -> None:
    exercise = read_exercise(id)
    given = {attempt.reason for attempt in (exercise.starter, *exercise.wrong)}
    assert not exercise.reasons.keys() - given, f"{EXERCISES / id}: no starter and no wrong program shows this reason"


@pytest.mark.parametrize("id", IDS)
def test_a_reason_that_quotes_a_detail_is_given_one(id: str) -> None:
    exercise = read_exercise(id)
    quoting = {name for name, text in exercise.reasons.items() if any("{detail}" in said for said in text.values())}
    asserts = [node for node in ast.walk(ast.parse(exercise.trials)) if isinstance(node, ast.Assert)]
    bare = [node for node in asserts if isinstance(node.msg, ast.Constant) and node.msg.value in quoting]
    assert not bare, f"{EXERCISES / id}/trials.py:{bare[0].lineno}: say what was found, as f'{bare[0].msg.value}: …'"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_exercise_stands_on_the_page_of_its_chapter_with_its_solution_folded(language: str) -> None:
    for exercise in all_exercises():
        page = DOCS / language / exercise.page
        lines = page.read_text(encoding="utf-8").splitlines()
        marked = [one for one in find_markers(lines) if one.name == "exercise" and one.argument == exercise.id]
        assert len(marked) == 1, f"{page}: write [[exercise {exercise.id}]] once"
        above = [line for line in lines[: marked[0].place] if line.startswith("## ")]
        assert above and above[-1].endswith(f"{{ #{exercise.anchor} }}"), f"{page}:{marked[0].place + 1}: its heading"
        embed = f"    ![[{exercise.id}.py]]"
        assert embed in lines, f"{page}: fold the solution: {embed}"
        fold = next(line for line in lines[lines.index(embed) :: -1] if line and not line.startswith(" "))
        assert fold.startswith("??? success"), f"{page}: {fold!r} is to be ??? success, with the solution in it"


def test_every_name_means_one_exercise() -> None:
    names = [exercise.name for exercise in all_exercises()]
    assert len(names) == len({*names})


@pytest.mark.parametrize("id", IDS)
def test_chinese_typography(id: str) -> None:
    autocorrect = pytest.importorskip("autocorrect_py", reason="needs autocorrect-py: pip install autocorrect-py")
    text = (EXERCISES / id / "exercise.toml").read_text(encoding="utf-8")
    found = autocorrect.lint_for(text, "toml")
    wrong = [f"{id}/exercise.toml:{line.line}: {line.old!r} should be {line.new!r}" for line in found.lines]
    assert not wrong, "\n".join(wrong)
