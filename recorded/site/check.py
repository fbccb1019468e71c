"""Makes for readers of the exercises `check.py`, the checker in one file, and the archive with it and all starters."""

import json
from pathlib import Path

from mkdocs import utils

from recorded.model.exercise import Exercise, all_exercises
from recorded.model.paths import PROJECT
from recorded.site.archive import packed_once
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
        from checker.playing import main

        main()
    from checker.check import main
    from checker.exercise import Exercise

    player = [sys.executable, "-X", "utf8", os.path.abspath(__file__), "--player"]
    modules = {"instant": MODULES["checker.instant"]}
    sys.exit(main([Exercise(**one) for one in json.loads(EXERCISES)], player, modules))
"""


def check(exercises: list[Exercise]) -> str:
    """The checker with these exercises, in one file. Raises ValueError if a module cannot stand in it."""
    told = json.dumps([exercise.for_checker() for exercise in exercises])
    constants = f"\nimport json  # noqa: E402\n\nEXERCISES = {told!r}\n"
    return one_file(CHECKER / "check.py", {**ORDERS, "checker": CHECKER}, _MAIN, constants)


def write_check(site: Path) -> None:
    """Write where readers download them: the checker, every starter under its exercise's name in the folder of its
    chapter, and the archive with both. Raises ExerciseError."""
    exercises = all_exercises()
    checker = check(exercises).encode()
    starters = [(f"{one.id}.py", one.starter.source.encode()) for one in exercises]
    archive = packed_once(((NAME, checker), *starters), FOLDER)
    for name, content in (
        (NAME, checker),
        (ARCHIVE, archive),
        *((f"{FOLDER}/{name}", text) for name, text in starters),
    ):
        utils.write_file(content, str(site / name))
