"""What stands on a page in the place of one of our lines: lines of Markdown, and HTML that is finished."""

from dataclasses import dataclass, field
from pathlib import Path

from markupsafe import Markup


@dataclass(frozen=True)
class Html:
    """Finished HTML, which Markdown leaves as it is.

    text, code: what the search shall know of it; if text is None, whatever can be read in the HTML
    """

    html: Markup
    text: str | None = None
    code: str = ""


# a line of Markdown, or HTML
Piece = str | Html


@dataclass
class Section:
    """What stands below a heading of a page, up to the next one.

    id: of the heading; empty for what comes before the first h2
    text, code: prose, and programs with their names
    """

    id: str
    heading: str = ""
    text: str = ""
    code: str = ""


@dataclass
class Made:
    """What came to light while a page was made.

    programs: the ids of the programs that it shows, in order
    cards: the ids of their cards
    files: what else it was made of: what its markers read
    told: finished HTML, by what stands for it in Markdown's tree
    sections: the text of the page, for the search
    whole: whether nothing was in the way
    plain: the whole page as plain text
    """

    programs: list[str] = field(default_factory=list)
    cards: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    told: dict[str, Html] = field(default_factory=dict)
    sections: list[Section] = field(default_factory=list)
    whole: bool = True
    plain: str = ""
