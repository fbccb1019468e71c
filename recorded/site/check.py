"""Makes for readers of the exercises `check.py`, the checker in one file, and the archive with it and all starters."""

import json
from pathlib import Path

from recorded.model.exercise import all_exercises
from recorded.model.paths import EXERCISES, PROJECT
from recorded.site.archive import packed
from recorded.site.check_orders import PACKAGES as ORDERS
from recorded.site.one_file import one_file

NAME = "check.py"
ARCHIVE = "exercises.zip"
FOLDER = "exercises"
CHECKER = PROJECT / "recorded" / "proof" / "exercises"
_MAIN = """\
    if sys.version_info < (3, 11):
        sys.exit("check.py needs Python 3.11 or newer")
    if "--player" in sys.argv:
        from checker.player import main

        main()
    from checker.check import main
    from checker.exercise import Exercise

    player = [sys.executable, "-X", "utf8", os.path.abspath(__file__), "--player"]
    modules = {"instant": MODULES["checker.instant"]}
    sys.exit(main([Exercise(**one) for one in json.loads(EXERCISES)], player, modules))
"""


def check(root: Path = EXERCISES) -> str:
    """The checker with all exercises, in one file. Raises ExerciseError; ValueError if a module cannot stand in it."""
    told = json.dumps([exercise.for_checker() for exercise in all_exercises(root)])
    constants = f"\nimport json  # noqa: E402\n\nEXERCISES = {told!r}\n"
    return one_file(CHECKER / "check.py", {**ORDERS, "checker": CHECKER}, _MAIN, constants)


def exercises_zip(root: Path = EXERCISES) -> bytes:
    """The checker and every starter, under the exercise's name, in the folder of its chapter."""
    starters = [(f"{one.id}.py", one.starter.source.encode()) for one in all_exercises(root)]
    return packed([(NAME, check(root).encode()), *starters], FOLDER)


def write_check(site: Path, root: Path = EXERCISES) -> None:
    """Write checker, starters and archive where readers download them."""
    (site / NAME).write_text(check(root), encoding="utf-8", newline="\n")
    (site / ARCHIVE).write_bytes(exercises_zip(root))
    for one in all_exercises(root):
        path = site / FOLDER / f"{one.id}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.starter.source, encoding="utf-8", newline="\n")
