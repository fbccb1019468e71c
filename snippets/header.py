"""What a snippet's header says: its inline script metadata (PEP 723) with our own table `[tool.recorded]`."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from packaging.specifiers import InvalidSpecifier, SpecifierSet

LANGUAGES = ("en", "zh")
BUILDS = ("default", "free-threaded")
BLOCK = re.compile(r"^# /// script\n((?:#(?:| .*)\n)+?)# ///\n+", re.MULTILINE)
_PROJECT = Path(__file__).parent.parent


def from_project(path: Path) -> Path:
    """The path as a message names it: from the project's folder, if it is in there."""
    return path.relative_to(_PROJECT) if path.is_relative_to(_PROJECT) else path


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
    """What the program does on some Pythons only, recorded in a file of its own.

    pythons: the versions it holds for, e.g. ``<3.14``
    suffix: the record is ``name@suffix.run``
    why: the reason, by language, shown on the card
    """

    pythons: str
    suffix: str
    why: dict[str, str]


@dataclass(frozen=True)
class Header:
    """What a snippet's script metadata says. The defaults hold where it says nothing.

    requires_python: versions the program can run on
    dependencies: packages it needs
    exit: the exit code that it must end with
    hang: it must not end by itself within its time limit
    timeout: seconds until it is ended
    exclusive: it measures processor time or uses every core, so it runs alone
    calm: it compares how long it sleeps, so no more programs run at once than there are cores
    timeline: false if recording a timeline would change what it measures
    neighbours: it runs other programs of its folder, so its file alone is not enough
    systems: systems it can run on (``linux``, ``darwin``, ``win32``), empty for all
    builds: builds of Python on which its record holds (BUILDS), empty for all
    pool: actor patterns (``PoolWorker-*``) whose members may take each other's place
    why: the reason for a limit (Python versions, systems, builds), by language, shown on the card
    """

    requires_python: str = ">=3.11"
    dependencies: tuple[str, ...] = ()
    exit: int = 0
    hang: bool = False
    timeout: float = 30.0
    exclusive: bool = False
    calm: bool = False
    timeline: bool = True
    neighbours: bool = False
    systems: tuple[str, ...] = ()
    builds: tuple[str, ...] = ()
    pool: tuple[str, ...] = ()
    why: dict[str, str] = field(default_factory=dict)
    vary: tuple[Vary, ...] = ()
    variants: tuple[Variant, ...] = ()


def parse_header(source: str, path: Path) -> Header:
    """What the script metadata of a source says. Raises SnippetError; `path` is for its message."""
    opening = source.find("# /// script")
    if opening < 0:
        return Header()
    first = source.count("\n", 0, opening) + 2
    block = BLOCK.search(source)
    if block is None:
        raise SnippetError(path, first - 1, "the header does not end", "close it with a line '# ///'")
    text = re.sub(r"^# ?", "", block[1], flags=re.MULTILINE)
    return _Reader(path, first, text).header()


@dataclass
class _Reader:
    """Reads a header's TOML and says where it is wrong."""

    path: Path
    first: int
    text: str

    def fail(self, key: str, problem: str, mend: str) -> SnippetError:
        rows = enumerate(self.text.splitlines(), self.first)
        line = next((n for n, row in rows if re.search(rf"\b{re.escape(key)}\b", row)), self.first)
        return SnippetError(self.path, line, problem, mend)

    def take(self, table: dict, allowed: dict[str, type | tuple[type, ...]], place: str) -> dict:
        for key, value in table.items():
            if key not in allowed:
                known = ", ".join(allowed)
                raise self.fail(key, f"unknown key {key!r} in {place}", f"use one of: {known}")
            if not isinstance(value, allowed[key]) or (isinstance(value, bool) and allowed[key] is not bool):
                raise self.fail(key, f"{key!r} in {place} has the wrong type", "see the header's keys in CONTRIBUTING")
        return table

    def pythons(self, text: str) -> str:
        try:
            SpecifierSet(text)
        except InvalidSpecifier:
            raise self.fail(text, f"{text!r} is no range of Python versions", "write it like '>=3.14'") from None
        return text

    def builds(self, names: list) -> None:
        if strange := [name for name in names if name not in BUILDS]:
            raise self.fail("builds", f"there is no build {strange[0]!r}", f"use one of: {', '.join(BUILDS)}")
        if set(names) == set(BUILDS):
            raise self.fail("builds", "'builds' names every build, which limits nothing", "remove it")

    def why(self, table: dict) -> dict[str, str]:
        if set(table) != set(LANGUAGES):
            raise self.fail("why", "'why' must speak both languages", 'write why = { en = "…", zh = "…" }')
        return table

    def header(self) -> Header:
        try:
            top = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            at = re.search(r"line (\d+)", str(error))
            line = self.first + (int(at[1]) - 1 if at else 0)
            raise SnippetError(self.path, line, f"the header is not TOML: {error}", "correct it") from None
        self.take(top, {"requires-python": str, "dependencies": list, "tool": dict}, "the header")
        tool = self.take(top.get("tool", {}), {"recorded": dict}, "[tool]").get("recorded", {})
        number = (int, float)
        keys = {"exit": int, "hang": bool, "timeout": number, "exclusive": bool, "calm": bool}
        keys |= {"timeline": bool, "neighbours": bool, "systems": list, "builds": list, "pool": list}
        self.take(tool, keys | {"why": dict, "vary": dict, "differs": list}, "[tool.recorded]")
        vary = [self.vary(name, table) for name, table in tool.get("vary", {}).items()]
        plain = {key: tuple(tool[key]) if keys[key] is list else tool[key] for key in keys if key in tool}
        pythons = self.pythons(top.get("requires-python", ">=3.11"))
        self.builds(tool.get("builds", []))
        limited = pythons != ">=3.11" or "systems" in tool or "builds" in tool
        if limited or "why" in tool:
            plain["why"] = self.why(tool.get("why", {}))
        return Header(
            pythons,
            tuple(top.get("dependencies", ())),
            vary=tuple(vary),
            variants=tuple(self.variant(table) for table in tool.get("differs", [])),
            **plain,
        )

    def vary(self, name: str, table: dict) -> Vary:
        place = f"[tool.recorded.vary.{name}]"
        number = (int, float)
        self.take(table, {"match": str, "least": number, "most": number}, place)
        try:
            re.compile(table.get("match", "("))
        except re.error:
            raise self.fail(name, f"{place} needs a regular expression 'match'", "write match = '…'") from None
        return Vary(name, table["match"], table.get("least"), table.get("most"))

    def variant(self, table: dict) -> Variant:
        place = "[[tool.recorded.differs]]"
        self.take(table, {"python": str, "run": str, "why": dict}, place)
        for key in ("python", "run"):
            if key not in table:
                raise self.fail("differs", f"{place} lacks {key!r}", 'write python = "<3.14", run = "3.13"')
        return Variant(self.pythons(table["python"]), table["run"], self.why(table.get("why", {})))
