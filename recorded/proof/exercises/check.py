"""Tells whether your program meets the goal of an exercise, and if not, why: python check.py last_ticket.py

The name of the file says which exercise it is; otherwise name it: python check.py last_ticket mine.py. Without a name,
all exercises are listed. Programs with threads are played in every schedule there is, not run in the hope that the bad
one comes. Everything else is run under conditions that the checker chooses, in a time that is limited.

Exit code 0: the goal is met; 1: it is not; 2: this cannot be judged.
"""

import argparse
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from recorded.proof.exercises.exercise import Exercise, find
from recorded.proof.exercises.judging import MET, UNJUDGED, judge
from recorded.proof.exercises.player import Player
from recorded.proof.exercises.telling import LANGUAGES, WORDS, language_of, text_of, wrapped


def main(exercises: Iterable[Exercise], command: list[str], modules: dict[str, str]) -> int:
    """Check as the command line says; the exit code.

    command: starts a player; modules: the sources of what trials may import
    """
    known = {one.id: one for one in exercises}
    about, _, rest = __doc__.partition("\n")
    parser = argparse.ArgumentParser(description=about, epilog=rest, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("name", nargs="?", metavar="EXERCISE", help="its name, or the file that has it")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="your program")
    parser.add_argument("--language", choices=LANGUAGES, default=language_of())
    chosen = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")
    words = WORDS[chosen.language]
    if chosen.name is None:
        print(listed(known, chosen.language))
        return 0
    exercise = find(chosen.name, known)
    if exercise is None:
        near = get_close_matches(chosen.name.removesuffix(".py"), [*known, *(one.name for one in known.values())])
        mend = words["near"].format(names=", ".join(near)) if near else words["list"]
        parser.error(words["unknown"].format(name=chosen.name, near=mend))
    path = chosen.file or file_of(chosen.name, exercise)
    try:
        program = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        parser.error(words["missing"].format(path=path))
    except (OSError, ValueError) as error:
        parser.error(f"{path}: {error}")
    with Player(command) as player:
        verdict = judge(exercise, program, player, modules)
    print(text_of(verdict, exercise, chosen.language))
    return 0 if verdict.verdict == MET else 2 if verdict.verdict == UNJUDGED else 1


def file_of(name: str, exercise: Exercise) -> Path:
    """The file that is checked if none is named: here, or where the archive has it."""
    places = [Path(name), Path(f"{exercise.name}.py"), Path(f"{exercise.id}.py")]
    return next((place for place in places if place.is_file()), places[1])


def listed(exercises: dict[str, Exercise], language: str) -> str:
    """All exercises, by chapter, the easy ones first."""
    lines = []
    for exercise in exercises.values():
        lines.append(f"{exercise.id}  {'*' * exercise.level}  {WORDS[language][exercise.kind]}")
        lines.append("    " + wrapped(exercise.goal[language]).replace("\n", "\n    "))
    return "\n".join(lines)
