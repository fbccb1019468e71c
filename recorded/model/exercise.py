"""The exercises: folders `docs/exercise-source/<chapter>/<name>/`, each with what it says, its trials, its starter,
and programs that are typically wrong. Its solution is the program of the same name in `snippets/`.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from recorded.model.header import LANGUAGES
from recorded.model.paths import EXERCISES, from_project
from recorded.model.text import UnreadableError, read_text

KINDS = ("break", "fix", "predict", "write")
LEVELS = (1, 2, 3)
GENERAL = ("error", "hang", "syntax")  # reasons that every exercise has
_REFUSED = re.compile(r"# refused: (\w+)\n")
_KEYS = {"kind", "level", "starter", "goal", "reasons"}


class ExerciseError(ValueError):
    """An exercise that breaks the rules; names the file, the problem and the mend."""

    def __init__(self, path: Path, problem: str, mend: str) -> None:
        super().__init__(f"{from_project(path)}:1: {problem}; {mend}")


@dataclass(frozen=True)
class Attempt:
    """A program that is refused. name: of its file, without `.py`; reason: why it is refused"""

    name: str
    source: str
    reason: str


@dataclass(frozen=True)
class Exercise:
    """id: e.g. `locks/last_ticket`, also that of its solution among the programs
    kind: one of KINDS; level: one of LEVELS
    goal: in a sentence; reasons: why a program is refused and what to do about it, by name; all by language
    starter: the program to begin with; wrong: others that are refused; trials: the source of `trials.py`
    """

    id: str
    kind: str
    level: int
    goal: dict[str, str]
    reasons: dict[str, dict[str, str]]
    starter: Attempt
    wrong: tuple[Attempt, ...]
    trials: str

    @property
    def chapter(self) -> str:
        """The folder of its chapter among the programs."""
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        """Its name without its chapter, that of the starter's file."""
        return self.id.partition("/")[2]

    @property
    def anchor(self) -> str:
        """The id of its heading on its page."""
        return self.name.replace("_", "-")

    @property
    def page(self) -> str:
        """Its page, from the folder of a language."""
        return f"{self.chapter.replace('_', '-')}/exercises.md"

    def for_checker(self) -> dict:
        """What the checker knows of it, as the file for readers holds it."""
        known = {name: getattr(self, name) for name in ("id", "kind", "level", "goal", "reasons", "trials")}
        return known | {"starter": self.starter.source}


def exercise_ids(root: Path = EXERCISES) -> list[str]:
    """The ids of all exercises, by chapter and name."""
    return sorted(path.parent.relative_to(root).as_posix() for path in root.glob("*/*/exercise.toml"))


def all_exercises(root: Path = EXERCISES) -> list[Exercise]:
    """All exercises, by chapter, the easy ones first. Raises ExerciseError."""
    each = [read_exercise(id, root) for id in exercise_ids(root)]
    return sorted(each, key=lambda one: (one.chapter, one.level, one.name))


def files_of(id: str, root: Path = EXERCISES) -> list[Path]:
    """The files of an exercise."""
    return sorted(path for path in (root / id).iterdir() if path.suffix in (".py", ".toml"))


def read_exercise(id: str, root: Path = EXERCISES) -> Exercise:
    """The exercise of this id. Raises ExerciseError if there is none or it breaks the rules."""
    folder = root / id
    path = folder / "exercise.toml"
    return _parsed(id, path, _text(path), *((p.name, _text(p)) for p in sorted(folder.glob("*.py"))))


def _text(path: Path) -> str:
    try:
        return read_text(path)
    except UnreadableError as error:
        raise ExerciseError(path, str(error), "correct it") from None


# a build reads each once for every language and every use
@lru_cache(maxsize=512)
def _parsed(id: str, path: Path, text: str, *programs: tuple[str, str]) -> Exercise:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ExerciseError(path, f"it is not TOML: {error}", "correct it") from None
    if table.keys() != _KEYS:
        names = ", ".join(sorted(table.keys() ^ _KEYS))
        raise ExerciseError(path, f"these keys are missing or strange: {names}", f"write {', '.join(sorted(_KEYS))}")
    for key, allowed in (("kind", KINDS), ("level", LEVELS)):
        if table[key] not in allowed:
            raise ExerciseError(path, f"{key} = {table[key]!r}", f"write one of {', '.join(map(str, allowed))}")
    for name, words in [("goal", table["goal"]), *table["reasons"].items()]:
        if words.keys() != set(LANGUAGES) or not all(words.values()):
            raise ExerciseError(path, f"{name} is not there in both languages", "write it in each")
    sources = dict(programs)
    for name in ("starter.py", "trials.py"):
        if name not in sources:
            raise ExerciseError(path.with_name(name), "there is no such file", "write it")
    reasons, known = table["reasons"], {*table["reasons"], *GENERAL}
    wrong = tuple(_wrong(path.with_name(name), text, known) for name, text in programs if name.startswith("wrong_"))
    if len(wrong) < 2:
        raise ExerciseError(path, f"it has {len(wrong)} wrong programs", "write two or more: wrong_….py")
    if table["starter"] not in known:
        raise ExerciseError(path, f"the starter's reason {table['starter']!r} is not declared", "declare it in reasons")
    starter = Attempt("starter", sources["starter.py"], table["starter"])
    return Exercise(id, table["kind"], table["level"], table["goal"], reasons, starter, wrong, sources["trials.py"])


def _wrong(path: Path, source: str, known: set[str]) -> Attempt:
    declared = _REFUSED.match(source)
    if declared is None or declared[1] not in known:
        mend = f"begin it with '# refused: REASON', one of {', '.join(sorted(known))}"
        raise ExerciseError(path, "it does not say why it is refused", mend)
    return Attempt(path.stem, source[declared.end() :], declared[1])
