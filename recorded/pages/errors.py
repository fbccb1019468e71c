"""The messages of Python's concurrency modules, and which of them the problems pages answer.

What is left out stands with its reason in ``docs/reference-source/errors.toml``; the sources are read by
:mod:`recorded.pages.raised` under the Python whose messages are wanted.
"""

import json
import re
import subprocess
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS

READER = Path(__file__).with_name("raised.py")
LIST = DOCS / "reference-source" / "errors.toml"
HOLE = "…"
_SPAN = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_NAME = re.compile(r"^(?:\w+\.)*(?:\w*(?:Error|Warning|ExceptionGroup)|LoopExit): ")


@dataclass(frozen=True)
class ErrorList:
    """Which modules are read, and which of their messages no page answers.

    python: the version of Python that was read last, such as ``3.15``
    modules: the modules, a package for all its modules
    left_out: message → why no page answers it; as it stands in the sources, ``…`` for what it is filled with
    """

    python: str
    modules: tuple[str, ...]
    left_out: dict[str, str]


def read_list(path: Path = LIST) -> ErrorList:
    """The list. Raises ValueError if a message is left out twice or a reason is missing."""
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    left_out: dict[str, str] = {}
    for group in found["left_out"]:
        if not group.get("why"):
            raise ValueError(f"{path}: {group['messages'][:1]} has no reason; write why = …")
        for message in group["messages"]:
            if message in left_out:
                raise ValueError(f"{path}: {message!r} is left out twice; remove one")
            left_out[message] = group["why"]
    return ErrorList(found["python"], tuple(found["modules"]), left_out)


@dataclass(frozen=True)
class Said:
    """What the modules of a Python say.

    messages: message → the modules that say it
    missing: the modules that are not installed
    """

    messages: dict[str, list[str]]
    missing: tuple[str, ...]


def messages_of(python: str, modules: tuple[str, ...]) -> Said:
    """What these modules say in the Python at this path. Raises CalledProcessError."""
    ran = subprocess.run([python, "-I", str(READER), *modules], capture_output=True, check=True, encoding="utf-8")
    found = json.loads(ran.stdout)
    return Said(by_message(found), tuple(module for module, texts in found.items() if texts is None))


def by_message(said: dict[str, list[str] | None]) -> dict[str, list[str]]:
    """What each module or file says, turned round: message → who says it."""
    found: dict[str, list[str]] = {}
    for name, texts in said.items():
        for text in texts or ():
            found.setdefault(text, []).append(name)
    return found


def pages(language: str, docs: Path = DOCS) -> list[Path]:
    """The problems pages of a language: all symptoms, then the messages by theme."""
    return [docs / language / "problems.md", *sorted((docs / language / "problems").glob("*.md"))]


def quoted(text: str) -> list[str]:
    """What a page quotes as code, each in one line, without an exception's name and the quotes of a KeyError."""
    spans = [_NAME.sub("", " ".join(span.split())) for span in _SPAN.findall(text)]
    return [re.sub(r"^'(.*)'$", r"\1", span) for span in spans]


def errors_on(page: Path) -> list[tuple[str, list[str]]]:
    """What readers paste for each answer of a page, three words or more, and the lessons to which the answer links."""
    found = []
    for section in re.split(r"^### ", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        heading, _, answer = section.partition("\n")
        if messages := [span for span in quoted(heading) if len(span.replace(HOLE, "").split()) > 2]:
            lessons = re.findall(r"\]\((?:\.\./)?([\w/-]+)\.md", answer)
            found.append((messages[0].replace(HOLE, " "), lessons))
    return found


def says(span: str, message: str) -> bool:
    """Whether a quotation is this message: the same text, where either may stand ``…`` for anything.

    A quotation that is nearly nothing but holes is none.
    """
    return _fits(message, span) or (len(span.replace(HOLE, "").split()) > 2 and _fits(span, message))


def _fits(pattern: str, text: str) -> bool:
    return bool(_compiled(pattern).fullmatch(text))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(".+?".join(re.escape(part) for part in pattern.split(HOLE)))


def answered(messages: list[str], language: str, docs: Path = DOCS) -> set[str]:
    """Those of the messages that a problems page of this language quotes."""
    spans = {span for page in pages(language, docs) for span in quoted(page.read_text(encoding="utf-8"))}
    return {message for message in messages if any(says(span, message) for span in spans)}


def problems(said: Said, left_out: dict[str, str], docs: Path = DOCS) -> list[str]:
    """What is wrong: a message that nobody answers or leaves out, and an entry that is stale.

    Whether a message is gone is not asked where a module is missing that may say it.
    """
    name, found = LIST.name, said.messages
    gone = [message for message in left_out if message not in found and not said.missing]
    wrong = [f"{name}: {message!r} is in none of the sources any more; remove it" for message in gone]
    for language in LANGUAGES:
        covered = answered(list(found), language, docs)
        wrong += [
            f"{message!r} ({', '.join(found[message])}) stands on no problems page in docs/{language}/;"
            f" answer it there, or write in {name} why not"
            for message in found
            if message not in covered and message not in left_out
        ]
        wrong += [
            f"{name}: {message!r} is answered in docs/{language}/; remove it from the list"
            for message in left_out
            if message in covered
        ]
    return wrong
