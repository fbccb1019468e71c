"""Checks exercises: the wrong is refused for its reason, the solution meets the goal.

What is refused otherwise, or not at all, is shown as a reader would see it. With --rounds only the solutions are
checked, but often and on a busy machine: none may miss its goal for that.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator

from recorded.model.exercise import ExerciseError, exercise_ids, read_exercise
from recorded.model.paths import SNIPPETS
from recorded.proof.exercises.exercise import Exercise
from recorded.proof.exercises.judging import MET, judge
from recorded.proof.exercises.player import Player
from recorded.proof.exercises.telling import text_of
from recorded.proof.stability import rounds_under_load

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
    # where all schedules are tried, a second round could bring nothing new
    once = not re.search(r"^def (run|program)_", known.trials, re.MULTILINE)
    for _ in range(1 if once else ROUNDS):
        if missed := missed_goal(known, player):
            yield missed
            return


def missed_goal(exercise: Exercise, player: Player) -> str:
    """How the solution of an exercise does not meet the goal, empty if it does."""
    solution = SNIPPETS / f"{exercise.id}.py"
    if not solution.is_file():
        return f"there is no solution snippets/{exercise.id}.py; write it"
    verdict = judge(exercise, solution.read_text(encoding="utf-8"), player)
    if verdict.verdict == MET:
        return ""
    return f"snippets/{exercise.id}.py does not meet the goal:\n{text_of(verdict, exercise, 'en')}"


def failed_rounds(ids: list[str], rounds: int, player: Player) -> Counter[str]:
    """In how many rounds each solution missed its goal, if it did; each round is told. Raises ExerciseError."""
    exercises = [Exercise(**read_exercise(id).for_checker()) for id in ids]

    def wrong_in_one() -> dict[str, str]:
        return {one.id: missed for one in exercises if (missed := missed_goal(one, player))}

    failures = rounds_under_load(rounds, wrong_in_one, "every goal met")
    print(f"{rounds} rounds of {len(exercises)} solutions; missed goals: {dict(failures) or 'none'}")
    return failures


def main(arguments: list[str]) -> int:
    """Check the exercises that are named; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded exercises", description=__doc__)
    parser.add_argument("ids", nargs="*", metavar="CHAPTER/NAME", help="the exercises, all if none is named")
    parser.add_argument("--rounds", type=int, metavar="N", help="only the solutions, so often, with every core busy")
    chosen = parser.parse_args(arguments)
    if chosen.rounds is not None and chosen.rounds < 1:
        parser.error("no round would prove nothing; give --rounds a number from 1 on")
    ids = chosen.ids or exercise_ids()
    wrong = 0
    with Player() as player:
        if chosen.rounds:
            try:
                return 1 if failed_rounds(ids, chosen.rounds, player) or not ids else 0
            except ExerciseError as error:
                parser.error(str(error))
        for id in ids:
            try:
                found = list(failed_attempts(id, player))
            except (ExerciseError, SyntaxError, ValueError) as error:
                found = [str(error)]
            print("\n\n".join(found) if found else f"{id}: as it should be")
            wrong += bool(found)
    return 1 if wrong or not ids else 0
