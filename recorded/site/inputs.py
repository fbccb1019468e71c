"""What lies in the project's files when a build begins: by this, what was made of them before is still good or not.

Read before anything is made: what changes meanwhile is then made again the next time, never kept.
"""

from dataclasses import dataclass
from pathlib import Path

from recorded.card.markers import MARKERS
from recorded.card.templates import FOLDER as CARD_TEMPLATES
from recorded.model.paths import SNIPPETS

THEME = Path(__file__).parent / "theme"


@dataclass(frozen=True)
class Inputs:
    """The files that pages are made of.

    programs: by id, the program, its records, how it is driven, as pairs of name and content
    files: what markers read, by path
    cards: the templates of cards, and the configuration of the site; every page is made with them
    theme: the templates around the pages
    """

    programs: dict[str, tuple[tuple[str, bytes], ...]]
    files: dict[Path, bytes]
    cards: tuple[tuple[str, bytes], ...]
    theme: tuple[tuple[str, bytes], ...]


def read_inputs(configuration: Path) -> Inputs:
    """Read them, with the site's configuration."""
    read_by_markers = {path for marker in MARKERS.values() for path in marker.reads}
    patterns = ("*.py", "*.run", "*.drive.toml", "*.states.json")
    of_programs = sorted(path for pattern in patterns for path in SNIPPETS.glob(f"*/{pattern}"))
    # once each: there is a marker that reads every program
    contents = {path: path.read_bytes() for path in {*of_programs, *read_by_markers} if path.is_file()}
    programs: dict[str, list[tuple[str, bytes]]] = {}
    for path in of_programs:
        if path in contents:
            name = path.name.partition(".")[0].partition("@")[0]
            programs.setdefault(f"{path.parent.name}/{name}", []).append((path.name, contents[path]))
    return Inputs(
        {id: tuple(files) for id, files in programs.items()},
        {path: contents[path] for path in read_by_markers if path in contents},
        tuple(map(_read, [configuration, *sorted(CARD_TEMPLATES.glob("*.html"))])),
        tuple(map(_read, sorted(path for path in THEME.rglob("*") if path.is_file()))),
    )


def _read(path: Path) -> tuple[str, bytes]:
    return path.name, path.read_bytes()
