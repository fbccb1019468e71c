"""Worlds: where a program runs. Its Python, the build of that, how processes are started there, and the system."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from packaging.specifiers import SpecifierSet
from packaging.version import Version

# every snippet is checked on these; records are made on the last
SUPPORTED = ("3.11", "3.12", "3.13", "3.14", "3.15")
DEFAULT, FREE_THREADED = BUILDS = ("default", "free-threaded")
SYSTEMS = ("linux", "darwin", "win32")
METHODS = ("fork", "spawn", "forkserver")  # of starting processes
_FREE_THREADED_SINCE = "3.14"  # before, it was an experiment
_HEAD = re.compile(
    r"python (?P<python>\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)(?: (?P<build>free-threaded))? on (?P<system>\S+)"
    r"(?: under (?P<start>\S+))?"
)


class WorldError(ValueError):
    """A text that names no world, or a world that cannot be."""


@dataclass(frozen=True)
class World:
    """Where a program runs.

    python: its version, e.g. ``3.15.2`` or ``3.15.0rc1``
    system: as in `sys.platform`
    build: of Python, one of BUILDS
    start: the start method (METHODS) that is given to programs which choose none; empty for that Python's own
    """

    python: str
    system: str
    build: str = DEFAULT
    start: str = ""

    @property
    def version(self) -> str:
        """The Python as it is supported, e.g. ``3.15``."""
        return ".".join(self.python.split(".")[:2])

    @property
    def method(self) -> str:
        """How processes are started that no program chooses a method for."""
        return self.start or default_method(self.python, self.system)

    @property
    def name(self) -> str:
        """Short, e.g. ``Python 3.15.2``, ``Python 3.15.0 free-threaded under spawn``."""
        build = f" {FREE_THREADED}" if self.build == FREE_THREADED else ""
        return f"Python {self.python}{build}{f' under {self.start}' if self.start else ''}"

    def under(self, method: str) -> "World":
        """This world, but with another start method. Raises WorldError if its system has none of this name.

        One that is its own anyway makes it no other world.
        """
        if method not in METHODS:
            raise WorldError(f"no start method is called {method!r}; use one of: {', '.join(METHODS)}")
        if method not in methods_of(self.system):
            raise WorldError(f"{self.system} has no start method {method}")
        plain = replace(self, start="")
        return plain if plain.method == method else replace(self, start=method)

    def fits(self, pythons: str) -> bool:
        """Whether its Python is in a range such as ``>=3.14``; an empty one is all of them."""
        # 3.15.0rc1 does what 3.15.0 will do
        return SpecifierSet(pythons).contains(Version(self.python).base_version)


def format_world(world: World) -> str:
    """The head of a record, e.g. ``python 3.15.0 free-threaded on linux under spawn``; the inverse of parse_world."""
    build = f" {FREE_THREADED}" if world.build == FREE_THREADED else ""
    return f"python {world.python}{build} on {world.system}{f' under {world.start}' if world.start else ''}"


def parse_world(text: str) -> World | None:
    """The world that the head of a record names; None if it is no head. Raises WorldError for one that cannot be."""
    found = _HEAD.fullmatch(text)
    if not found:
        return None
    world = World(found["python"], found["system"], found["build"] or DEFAULT)
    if world.system not in SYSTEMS:
        raise WorldError(f"no system is called {world.system!r}")
    if found["start"] is None:
        return world
    under = world.under(found["start"])
    if not under.start:
        raise WorldError(f"Python {world.version} on {world.system} starts processes by {found['start']} anyway")
    return under


def default_method(python: str, system: str) -> str:
    """How a Python starts processes that no method is chosen for."""
    if system != "linux":
        return "spawn"
    return "forkserver" if Version(python).release >= (3, 14) else "fork"


def methods_of(system: str) -> tuple[str, ...]:
    """The start methods that a system has."""
    return ("spawn",) if system == "win32" else METHODS


def has_free_threaded(version: str) -> bool:
    """Whether the free-threaded build of a supported version such as ``3.14`` is supported, too."""
    return version in SUPPORTED[SUPPORTED.index(_FREE_THREADED_SINCE) :]


def supported_by(specifiers: str) -> list[str]:
    """The supported versions that a range such as ``>=3.14`` allows."""
    # 3.14 stands for all of 3.14.x, so a bound such as >=3.14.1 is judged by a late release
    return [version for version in SUPPORTED if SpecifierSet(specifiers).contains(f"{version}.99", prereleases=True)]


def possible_worlds(pythons: str = "", builds: tuple[str, ...] = (), systems: tuple[str, ...] = ()) -> Iterator[World]:
    """Every supported world in a range of Pythons; builds, systems: some of them, none for all."""
    for version in supported_by(pythons):
        for system in systems or SYSTEMS:
            for build in builds or BUILDS:
                if build == FREE_THREADED and not has_free_threaded(version):
                    continue
                world = World(f"{version}.99", system, build)
                yield from dict.fromkeys([world, *(world.under(method) for method in methods_of(system))])
