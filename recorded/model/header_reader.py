"""Reads a snippet's header and says where it is wrong: the file, the line and the mend."""

import math
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier

from recorded.model.header import BLOCK, LANGUAGES, Header, SnippetError, Variant, Vary
from recorded.model.pattern import problem_of
from recorded.model.processes import uses_processes
from recorded.model.variants import trouble_among
from recorded.model.world import BUILDS, METHODS, SUPPORTED, SYSTEMS, supported_by

LONGEST = 3600  # seconds that a program may ask for
LONGEST_MARGIN = 60
_SUFFIX = re.compile(r"[\w.-]+")
_DIFFERS = "[[tool.recorded.differs]]"


# a book that is built reads a program once for each language and each of its uses
@lru_cache(maxsize=2048)
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
    return _Reader(path, first, text, uses_processes(source)).header()


@dataclass
class _Reader:
    """Reads a header's TOML and says where it is wrong."""

    path: Path
    first: int
    text: str
    uses_processes: bool
    variant_read: int | None = None  # its place among all; what is wrong is looked for from there on

    def fail(self, key: str, problem: str, mend: str) -> SnippetError:
        rows = list(enumerate(self.text.splitlines(), self.first))
        tables = [place for place, (_, row) in enumerate(rows) if row.strip() == _DIFFERS]
        if self.variant_read in range(len(tables)):
            rows = rows[tables[self.variant_read] :]
        line = next((n for n, row in rows if re.search(rf"\b{re.escape(key)}\b", row)), self.first)
        return SnippetError(self.path, line, problem, mend)

    def take(self, table: dict, allowed: dict[str, type | tuple[type, ...]], place: str) -> dict:
        for key, value in table.items():
            if key not in allowed:
                known = ", ".join(allowed)
                raise self.fail(key, f"unknown key {key!r} in {place}", f"use one of: {known}")
            if not isinstance(value, allowed[key]) or (isinstance(value, bool) and allowed[key] is not bool):
                raise self.fail(key, f"{key!r} in {place} has the wrong type", "see the header's keys in CONTRIBUTING")
            if isinstance(value, (int, float)) and not _is_ordinary(value):
                raise self.fail(key, f"{key!r} in {place} is no ordinary number", "write one of a few digits")
        return table

    def pythons(self, text: str) -> str:
        try:
            allowed = supported_by(text)
        except InvalidSpecifier:
            raise self.fail(text, f"{text!r} is no range of Python versions", "write it like '>=3.14'") from None
        if not allowed:
            raise self.fail(text, f"{text!r} allows none of {', '.join(SUPPORTED)}", "widen it, or remove the program")
        return text

    def some_of(self, key: str, names: list, known: tuple[str, ...]) -> None:
        if strange := [name for name in names if name not in known]:
            raise self.fail(key, f"{key!r} has {strange[0]!r}", f"use some of: {', '.join(known)}")
        if set(names) == set(known):
            raise self.fail(key, f"{key!r} names all, which limits nothing", "remove it")

    def texts(self, key: str, values: Iterable) -> None:
        if strange := [value for value in values if not isinstance(value, str) or not value]:
            raise self.fail(key, f"{key!r} has {strange[0]!r}, which is no text", "write texts in quotes")

    def requirements(self, texts: list[str]) -> None:
        for text in texts:
            try:
                Requirement(text)
            except InvalidRequirement:
                mend = "write it like 'gevent>=24'"
                raise self.fail("dependencies", f"{text!r} is no requirement", mend) from None

    def why(self, table: dict, key: str = "why") -> dict[str, str]:
        if set(table) != set(LANGUAGES):
            raise self.fail(key, f"{key!r} must speak both languages", f'write {key} = {{ en = "…", zh = "…" }}')
        self.texts(key, table.values())
        return table

    def toml(self) -> dict:
        try:
            return tomllib.loads(self.text)
        except RecursionError:
            raise SnippetError(self.path, self.first, "the header is nested too deeply", "flatten it") from None
        except ValueError as error:  # a number of thousands of digits is one, too
            at = re.search(r"line (\d+)", str(error))
            line = self.first + (int(at[1]) - 1 if at else 0)
            raise SnippetError(self.path, line, f"the header is not TOML: {error}", "correct it") from None

    def header(self) -> Header:
        top = self.toml()
        self.take(top, {"requires-python": str, "dependencies": list, "tool": dict}, "the header")
        tool = self.take(top.get("tool", {}), {"recorded": dict}, "[tool]").get("recorded", {})
        number = (int, float)
        keys = {"exit": int, "hang": bool, "timeout": number, "exclusive": bool, "calm": bool}
        keys |= {"timeline": bool, "pace": bool, "neighbours": bool, "systems": list, "builds": list, "pool": list}
        keys |= {"margin": number}
        self.take(tool, keys | {"why": dict, "loose": dict, "vary": dict, "differs": list}, "[tool.recorded]")
        for key, values in {"dependencies": top.get("dependencies", []), "pool": tool.get("pool", [])}.items():
            self.texts(key, values)
        self.requirements(top.get("dependencies", []))
        self.some_of("systems", tool.get("systems", []), SYSTEMS)
        self.some_of("builds", tool.get("builds", []), BUILDS)
        if not 0 < tool.get("timeout", 1) <= LONGEST:
            raise self.fail("timeout", "'timeout' is no time", f"write seconds above 0, {LONGEST} at most")
        if not 0 < tool.get("margin", 1) <= LONGEST_MARGIN:
            mend = f"write seconds above 0, at most {LONGEST_MARGIN}"
            raise self.fail("margin", "'margin' is no time that a thread is late by", mend)
        vary = [self.vary(name, table) for name, table in tool.get("vary", {}).items()]
        plain = {key: tuple(tool[key]) if keys[key] is list else tool[key] for key in keys if key in tool}
        pythons = self.pythons(top.get("requires-python", ">=3.11"))
        limited = pythons != ">=3.11" or "systems" in tool or "builds" in tool
        if limited or "why" in tool:
            plain["why"] = self.why(tool.get("why", {}))
        if "loose" in tool:
            plain["loose"] = self.why(tool["loose"], "loose")
        header = Header(pythons, tuple(top.get("dependencies", ())), vary=tuple(vary), **plain)
        return self.with_variants(header, tool.get("differs", []))

    def with_variants(self, header: Header, tables: list) -> Header:
        variants = []
        for self.variant_read, table in enumerate(tables):
            variants.append(self.variant(table, header))
        header = replace(header, variants=tuple(variants))
        if trouble := trouble_among(header, self.uses_processes or header.neighbours):
            self.variant_read = trouble.place
            raise self.fail(trouble.key, trouble.problem, trouble.mend)
        return header

    def table(self, key: str, value: object) -> dict:
        if not isinstance(value, dict):
            raise self.fail(key, f"{key!r} is no table", "see the header's keys in CONTRIBUTING")
        return value

    def vary(self, name: str, table: dict) -> Vary:
        place = f"[tool.recorded.vary.{name}]"
        number = (int, float)
        self.take(self.table(name, table), {"match": str, "least": number, "most": number}, place)
        if "match" not in table:
            raise self.fail(name, f"{place} needs a regular expression 'match'", "write match = '…'")
        if problem := problem_of(table["match"]):
            mend = "write one that repeats single characters only, each up to what cannot be repeated there"
            raise self.fail(name, f"{place} needs a regular expression 'match': this one {problem}", mend)
        least, most = table.get("least"), table.get("most")
        if least is not None and most is not None and least > most:
            raise self.fail(name, f"{place} has bounds that nothing can meet", "let 'least' be at most 'most'")
        return Vary(name, table["match"], least, most)

    def variant(self, table: dict, header: Header) -> Variant:
        keys = {"python": str, "build": str, "start": (str, list), "run": str, "why": dict, "vary": dict}
        self.take(self.table("differs", table), keys, _DIFFERS)
        if "run" not in table:
            raise self.fail("differs", f"{_DIFFERS} lacks 'run'", 'write run = "3.13" for a record name@3.13.run')
        if not _SUFFIX.fullmatch(table["run"]):
            raise self.fail("run", f"{table['run']!r} is no part of a file's name", 'write run = "3.13"')
        if not table.keys() & {"python", "build", "start"}:
            mend = 'write python = "<3.14", build = "free-threaded" or start = "spawn"'
            raise self.fail("differs", f"{_DIFFERS} says not where it differs", mend)
        pythons = self.pythons(table["python"]) if "python" in table else ""
        build = [table["build"]] if "build" in table else []
        starts = [table["start"]] if isinstance(table.get("start"), str) else table.get("start", [])
        self.some_of("build", build, BUILDS)
        self.some_of("start", starts, METHODS)
        if not starts and "start" in table:
            raise self.fail("start", "'start' names none, which nothing meets", "remove it")
        vary = tuple(self.other_bounds(name, bounds, header) for name, bounds in table.get("vary", {}).items())
        return Variant(table["run"], self.why(table.get("why", {})), pythons, "".join(build), tuple(starts), vary)

    def other_bounds(self, name: str, table: object, header: Header) -> Vary:
        known = {vary.name: {"match": vary.match} for vary in header.vary}
        if name in known and "match" in self.table(name, table):
            mend = "write only other bounds"
            raise self.fail(name, f"the pattern of {name!r} stands in [tool.recorded.vary.{name}]", mend)
        return self.vary(name, known.get(name, {}) | self.table(name, table))


def _is_ordinary(number: float) -> bool:
    """Whether it is finite, and small enough for what counts seconds, ratios and exit codes."""
    return math.isfinite(number) if isinstance(number, float) else abs(number) < 10**15
