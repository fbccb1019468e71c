"""What a program that readers drive says of itself, in the file `name.drive.toml` beside it.

reach = "2 sold"                       regular expression: what an ending must show to be the one that is asked for
without = ["both_have_looked.wait()"]  lines by which the lesson holds the program fast, left out here
[goal]                                 what the reader is to reach, in both languages
en = "Sell the last ticket twice."
zh = "把最后一张票卖出两次。"
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from recorded.model.header import LANGUAGES, SnippetError
from recorded.model.paths import SNIPPETS
from recorded.model.snippet import Snippet
from recorded.model.text import UnreadableError, read_text

SUFFIX = ".drive.toml"
MEND = 'write reach = "…", [goal] with en and zh, and without = ["…"] where lines are left out'


@dataclass(frozen=True)
class Drive:
    """goal: what the reader is to reach, by language; reach: what an ending then shows; without: lines left out"""

    goal: dict[str, str]
    reach: re.Pattern
    without: tuple[str, ...] = ()


def drive_path(snippet: Snippet) -> Path:
    """Where it says so, or would."""
    return snippet.path.with_suffix(SUFFIX)


def states_path(snippet: Snippet) -> Path:
    """Where all its states are, or would be."""
    return snippet.path.with_suffix(".states.json")


def driven_ids(root: Path = SNIPPETS) -> list[str]:
    """The ids of the programs that say how readers drive them, in order."""
    return sorted(f"{path.parent.name}/{path.name.removesuffix(SUFFIX)}" for path in root.glob(f"*/*{SUFFIX}"))


def read_drive(snippet: Snippet) -> Drive | None:
    """How readers drive a program, None if they do not. Raises SnippetError."""
    path = drive_path(snippet)
    if not path.exists():
        return None
    try:
        table = tomllib.loads(read_text(path))
    except UnreadableError as error:
        raise SnippetError(path, error.line, str(error), "save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        raise SnippetError(path, int(at[1]) if at else 1, f"it is not TOML: {error}", "correct it") from None
    return _checked(table, path)


def _checked(table: dict, path: Path) -> Drive:
    goal, reach, without = table.get("goal"), table.get("reach"), table.get("without", [])
    if unknown := table.keys() - {"goal", "reach", "without"}:
        raise SnippetError(path, 1, f"nobody knows {min(unknown)!r}", MEND)
    texts = [reach, *goal.values()] if isinstance(goal, dict) else [None]
    if not all(isinstance(text, str) and text for text in texts) or set(goal) != set(LANGUAGES):
        raise SnippetError(path, 1, "the goal must be told in both languages, and what reaches it", MEND)
    if not isinstance(without, list) or not all(isinstance(line, str) and line for line in without):
        raise SnippetError(path, 1, "'without' is no list of lines", MEND)
    try:
        return Drive(goal, re.compile(reach, re.MULTILINE), tuple(without))
    except re.error as error:
        raise SnippetError(path, 1, f"'reach' is no regular expression: {error}", MEND) from None
