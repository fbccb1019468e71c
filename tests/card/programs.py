"""Small programs and records, for tests of what pages make of them."""

from pathlib import Path

from markdown import Markdown

from recorded.card.extension import Recorded
from recorded.card.page import Page
from recorded.model.record import Line, Run

EXTENSIONS = ["admonition", "attr_list", "pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"]
PLAIN = 'print("one")\n#> one (1)\n'
MARKED = 'print("one")  # (1)!\n#> one\nprint("two")  # (2)!\n#> two\n'
ACTORS = [
    Line(0.0, "main", "start"),
    Line(0.1, "tea", "a", 1),
    Line(0.2, "a&b", "<c>  d", 1, "x"),
    Line(0.3, "tea", "e"),
]
RUN = Run("3.15.2", "linux", tuple(ACTORS), seconds=0.31)


def write(folder: Path, name: str, text: str) -> None:
    (folder / "a" / name).write_text(text, encoding="utf-8")


def header(text: str) -> str:
    """A program with this TOML in its header."""
    return "# /// script\n" + "".join(f"# {line}\n" for line in text.splitlines()) + "# ///\n" + PLAIN


def html_of(text: str, programs: Path, page: Page = Page(), **options) -> str:  # noqa: B008, a Page is frozen
    recorded = Recorded(snippets=programs, **options)
    recorded.page = page
    tabbed = {"pymdownx.tabbed": {"alternate_style": True}}
    return Markdown(extensions=[*EXTENSIONS, recorded], extension_configs=tabbed).convert(text)
