"""Checks exercises: the wrong is refused for its reason, the solution meets the goal.

What is refused otherwise, or not at all, is shown as a reader would see it.
"""

import argparse
import re
from collections.abc import Iterator

from recorded.model.exercise import ExerciseError, exercise_ids, read_exercise
from recorded.model.paths import SNIPPETS
from recorded.proof.exercises.exercise import Exercise
from recorded.proof.exercises.judging import MET, judge
from recorded.proof.exercises.player import Player
from recorded.proof.exercises.telling import text_of

ROUNDS = 3  # of the solution, where it is run and not played in every schedule


def failed_attempts(id: str, player: Player) -> Iterator[str]:
    """What is wrong with the programs of an exercise, each as a text. Raises ExerciseError."""
    authored = read_exercise(id)
    known = Exercise(**authored.for_checker())
    for attempt in (authored.starter, *authored.wrong):
        verdict = judge(known, attempt.source, player)
        if verdict.reason != attempt.reason:
            told = text_of(verdict, known, "en")
            yield f"docs/exercise-source/{id}/{attempt.name}.py is to be refused for {attempt.reason!r}, but:\n{told}"
    solution = SNIPPETS / f"{id}.py"
    if not solution.is_file():
        yield f"there is no solution snippets/{id}.py; write it"
        return
    # where all schedules are tried, a second round could bring nothing new
    once = not re.search(r"^def (run|program)_", known.trials, re.MULTILINE)
    for _ in range(1 if once else ROUNDS):
        verdict = judge(known, solution.read_text(encoding="utf-8"), player)
        if verdict.verdict != MET:
            yield f"snippets/{id}.py does not meet the goal:\n{text_of(verdict, known, 'en')}"
            return


def main(arguments: list[str]) -> int:
    """Check the exercises that are named; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded exercises", description=__doc__)
    parser.add_argument("ids", nargs="*", metavar="CHAPTER/NAME", help="the exercises, all if none is named")
    ids = parser.parse_args(arguments).ids or exercise_ids()
    wrong = 0
    with Player() as player:
        for id in ids:
            try:
                found = list(failed_attempts(id, player))
            except (ExerciseError, SyntaxError, ValueError) as error:
                found = [str(error)]
            print("\n\n".join(found) if found else f"{id}: as it should be")
            wrong += bool(found)
    return 1 if wrong or not ids else 0
