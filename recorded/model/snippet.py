"""What a snippet is: its path, its header, its source as shown, its records. Their files are read here only."""

import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from recorded.model.header import BLOCK, Header, SnippetError, Variant
from recorded.model.header_reader import parse_header
from recorded.model.paths import SNIPPETS, from_project
from recorded.model.processes import neighbours_use_processes, uses_processes
from recorded.model.record import RecordError, Run
from recorded.model.record_reader import parse_run
from recorded.model.text import UnreadableError, read_text
from recorded.model.world import World

RESULT = re.compile(r"^ *#>.*$", re.MULTILINE)
_ANNOTATION = re.compile(r"# \((\d+)\)!?")


@dataclass(frozen=True)
class Snippet:
    """A program of the site. `id` is ``chapter/name``, `source` the whole file."""

    id: str
    path: Path
    source: str
    header: Header

    @cached_property
    def shown(self) -> str:
        """The source as a page shows it: without the header."""
        return BLOCK.sub("", self.source, count=1).lstrip("\n")

    @property
    def annotations(self) -> int:
        """How many annotation marks `# (1)!` the source has."""
        return len(_ANNOTATION.findall(self.source))

    @property
    def results(self) -> int:
        """How many results `#>` stand in the source."""
        return len(RESULT.findall(self.source))

    @property
    def inline(self) -> bool:
        """Its results stand in the source as `#>` lines, and it has no `.run` file."""
        return self.results > 0 and not self.record_path().exists()

    @property
    def uses_processes(self) -> bool:
        """Whether it, or a program that it runs, starts processes of multiprocessing."""
        neighbours = self.header.neighbours and neighbours_use_processes(self.path.parent)
        return neighbours or uses_processes(self.source)

    def variant_for(self, world: World) -> Variant | None:
        """The variant that holds in this world, None where the main record does."""
        return self.header.variant_for(world)

    def record_path(self, variant: Variant | None = None) -> Path:
        """Where its recorded run is, or would be."""
        return self.path.with_name(self.path.stem + (f"@{variant.suffix}" if variant else "") + ".run")

    def record(self, variant: Variant | None = None) -> Run | None:
        """Its recorded run, None where there is none. Raises RecordError."""
        path = self.record_path(variant)
        if not path.exists():
            return None
        try:
            return parse_run(read_text(path), from_project(path))
        except UnreadableError as error:
            raise RecordError(from_project(path), error.line, str(error)) from None


def snippet_paths(root: Path = SNIPPETS) -> list[Path]:
    """The files of all snippets, in order; also what is named like one and is none, for which read_snippet raises."""
    return sorted(p for p in root.glob("*/*.py") if p.name != "__init__.py")


def snippet_ids(root: Path = SNIPPETS) -> list[str]:
    """The ids of all snippets, in order."""
    return [f"{p.parent.name}/{p.stem}" for p in snippet_paths(root)]


def read_snippet(id: str, root: Path = SNIPPETS) -> Snippet:
    """The snippet of this id. Raises SnippetError if there is none or it breaks the rules."""
    path = root / f"{id}.py"
    if path.is_dir():
        raise SnippetError(path, 1, "it is a folder, no program", "rename it")
    if not path.exists():
        raise SnippetError(path, 1, "there is no such snippet", "correct the name or write the program")
    if path.stem in sys.stdlib_module_names:
        raise SnippetError(path, 1, f"its name hides the module {path.stem!r} from its neighbours", "rename it")
    try:
        source = read_text(path)
    except UnreadableError as error:
        mend = "save it as UTF-8, and write strange characters as escapes"
        raise SnippetError(path, error.line, str(error), mend) from None
    return Snippet(id, path, source, parse_header(source, path))


def all_snippets(root: Path = SNIPPETS) -> tuple[dict[str, Snippet], dict[str, SnippetError]]:
    """The snippets by id, in order, and what is wrong with those that break the rules."""
    found, broken = {}, {}
    for id in snippet_ids(root):
        try:
            found[id] = read_snippet(id, root)
        except SnippetError as error:
            broken[id] = error
    return found, broken


def readable_snippets(root: Path = SNIPPETS) -> dict[str, Snippet]:
    """The snippets by id, in order, without those that break the rules."""
    return all_snippets(root)[0]


def stray_records(root: Path = SNIPPETS) -> list[SnippetError]:
    """A problem for each record whose program is gone or does not know it."""
    problems = []
    readable = readable_snippets(root)
    for path in sorted(root.glob("*/*.run")):
        name, _, suffix = path.stem.partition("@")
        program = path.with_name(f"{name}.py")
        snippet = readable.get(f"{path.parent.name}/{name}")
        if not program.exists():
            mend = "remove the record or write the program"
            problems.append(SnippetError(path, 1, f"there is no program {program.name}", mend))
        elif suffix and snippet and suffix not in {variant.suffix for variant in snippet.header.variants}:
            problem = f"the header of {program.name} declares no run {suffix!r}"
            problems.append(SnippetError(path, 1, problem, "remove the record or declare it"))
    return problems
