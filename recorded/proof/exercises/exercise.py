"""What the checker knows of an exercise."""

from dataclasses import dataclass

Words = dict[str, str]  # by language


@dataclass(frozen=True)
class Exercise:
    """id: e.g. `locks/last_ticket`; kind: break, fix, predict or write; level: 1 to 3
    goal: in a sentence; reasons: why a program may be refused, each with a name and what to do about it
    starter: the program to begin with; trials: the source of `trials.py`
    """

    id: str
    kind: str
    level: int
    goal: Words
    reasons: dict[str, Words]
    starter: str
    trials: str

    @property
    def name(self) -> str:
        """Its name without its chapter, that of the starter's file."""
        return self.id.rpartition("/")[2]


def find(wanted: str, exercises: dict[str, Exercise]) -> Exercise | None:
    """The exercise that a name or a path of a file means: the last part that names one."""
    parts = wanted.replace("\\", "/").removesuffix(".py").split("/")
    if exercise := exercises.get("/".join(parts[-2:])):
        return exercise
    named = [one for one in exercises.values() if one.name == parts[-1]]
    return named[0] if len(named) == 1 else None
