"""What a snippet's header says: its inline script metadata (PEP 723) with our own table `[tool.recorded]`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from recorded.model.paths import from_project
from recorded.model.world import DEFAULT, World, possible_worlds

LANGUAGES = ("en", "zh")
BLOCK = re.compile(r"^# /// script\n((?:#(?:| .*)\n)+?)# ///\n+", re.MULTILINE)


class SnippetError(ValueError):
    """A snippet that breaks the rules; names the file, the line and the mend."""

    def __init__(self, path: Path, line: int, problem: str, mend: str) -> None:
        super().__init__(f"{from_project(path)}:{line}: {problem}; {mend}")


@dataclass(frozen=True)
class Vary:
    """A value that differs from run to run by nature: a pid, an address, an elapsed time.

    match: regular expression; its group 1 (or all of it) is the value
    least, most: bounds of the value as a number, None for no bound
    """

    name: str
    match: str
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class Variant:
    """What the program does in some worlds only, recorded in a file of its own.

    suffix: the record is ``name@suffix.run``
    why: the reason, by language, shown on the card
    pythons: the versions it holds for, e.g. ``<3.14``, empty for all
    build: the build that it holds for (BUILDS), empty for all
    starts: the ways of starting processes that it holds for (METHODS), empty for all
    vary: what varies only there, or has other bounds there
    """

    suffix: str
    why: dict[str, str]
    pythons: str = ""
    build: str = ""
    starts: tuple[str, ...] = ()
    vary: tuple[Vary, ...] = ()

    def holds_in(self, world: World) -> bool:
        """Whether this is one of its worlds."""
        build, method = self.build or world.build, self.starts or (world.method,)
        return build == world.build and world.method in method and world.fits(self.pythons)


@dataclass(frozen=True)
class Header:
    """What a snippet's script metadata says. The defaults hold where it says nothing.

    requires_python: versions the program can run on
    dependencies: packages it needs
    exit: the exit code that it must end with
    hang: it must not end by itself within its time limit
    timeout: seconds until it is ended
    exclusive: it measures processor time or uses every core, so it runs beside none but those that sleep or hang
    calm: it compares how long it sleeps, so it runs only beside those that sleep or hang
    timeline: false if recording a timeline would change what it measures
    pace: false if how long it sleeps hangs on the clock or on chance, so no run must sleep as long as its record
    neighbours: it runs other programs of its folder, so its file alone is not enough
    systems: systems it can run on (``linux``, ``darwin``, ``win32``), empty for all
    builds: builds of Python on which its record holds (BUILDS), empty for all
    pool: actor patterns (``PoolWorker-*``) whose members may take each other's place
    margin: its record holds as long as no thread is late by so many seconds, 0 if it always does
    loose: why the record allows orders that cannot come, by language
    why: the reason for a limit (Python versions, systems, builds), by language, shown on the card
    variants: what it does in some worlds only; no world has two of them
    """

    requires_python: str = ">=3.11"
    dependencies: tuple[str, ...] = ()
    exit: int = 0
    hang: bool = False
    timeout: float = 30.0
    exclusive: bool = False
    calm: bool = False
    timeline: bool = True
    pace: bool = True
    neighbours: bool = False
    systems: tuple[str, ...] = ()
    builds: tuple[str, ...] = ()
    pool: tuple[str, ...] = ()
    margin: float = 0.0
    loose: dict[str, str] = field(default_factory=dict)
    why: dict[str, str] = field(default_factory=dict)
    vary: tuple[Vary, ...] = ()
    variants: tuple[Variant, ...] = ()

    def variant_for(self, world: World) -> Variant | None:
        """The variant of this world, None where the main record holds."""
        return next((variant for variant in self.variants if variant.holds_in(world)), None)

    def for_variant(self, variant: Variant | None) -> "Header":
        """What it says where the variant holds."""
        if not variant or not variant.vary:
            return self
        return replace(self, vary=tuple({vary.name: vary for vary in (*self.vary, *variant.vary)}.values()))

    def worlds(self) -> Iterator[World]:
        """Every supported world in which the program can run."""
        return possible_worlds(self.requires_python, self.builds, self.systems)

    def is_home(self, world: World) -> bool:
        """Whether the main record is made in worlds of this kind: with a Python as it comes, and of the usual build."""
        return not world.start and world.build == (self.builds or (DEFAULT,))[0]
