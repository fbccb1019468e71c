"""The book's English, gathered into one text whose lines can be traced back, and what Harper says about it."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from recorded.model.paths import EXERCISES, GLOSSARY, PROJECT, from_project
from recorded.model.prose import prose_lines
from recorded.model.snippet import snippet_paths

SPELLING = GLOSSARY / "spelling.txt"
# rules that are right whenever they speak; those of style, and those that guess at grammar, are left out
RULES = (
    "AllOfASudden,AllReady,AllThough,AnA,Anywhere,ApartFrom,Cant,CapitalizePersonalPronouns,"
    "CommaFixes,CorrectNumberSuffix,CriteriaPhenomena,DespiteItIs,DespiteOf,Didnt,DontCan,DoubleModal,"
    "EllipsisLength,Everybody,Everywhere,HadOf,HeDos,IAm,InsteadOf,ItsPossessive,Itself,Misspell,"
    "ModalOf,Nobody,NoFrenchSpaces,PronounAre,QuoteSpacing,RedundantSuperlatives,RegularIrregulars,"
    "RepeatedWords,SimplePastToPastParticiple,Somebody,Someone,Somewhere,SpellCheck,SupposedTo,The,"
    "TheirToThere,TheirToTheyre,ThereToTheir,TheyreToTheir,ThenThan,ThesesThese,ToLoseTooLoose,ToTo,"
    "Towards,TransposedSpace,TurnItOff,UseToUsedTo,VeryUnique,WasAloud,Without,WorseOrWorst,"
    "WrongApostrophe,Yourself"
)
_BLOCK = re.compile(r"^(?:!!!|\?\?\?\+?|===) *\w*")
_MARKUP = re.compile(r"\{[^{}]*[#.=][^{}]*\}|!?\[\[.*?\]\]|<[^<>]+>|\[\^[\w-]+\]:?|\*\[[^\]]*\]:")
_VALUE = re.compile(r'(?:=|:) *"((?:[^"\\]|\\.)*)"')
_NAME = re.compile(r"\S*[/_@]\S*|\{\w+\}")
_CHINESE = re.compile(r"[\u3000-\u9fff]")


def english_lines() -> Iterator[tuple[Path, int, str]]:
    """Every line of English prose: file, number, and the line without what only Markdown or Python understands."""
    pages = [
        *sorted(PROJECT.glob("docs/en/**/*.md")),
        *sorted(set(PROJECT.glob("*.md")) - set(PROJECT.glob("*.zh.md"))),
    ]
    for path in [*pages, PROJECT / "docs/glossary/en.md"]:
        for place, line in prose_lines(path.read_text(encoding="utf-8").splitlines()):
            # without its indentation: Harper would take the text of an admonition for code
            line = _BLOCK.sub("", line.strip())
            yield path, place + 1, _MARKUP.sub("", line).replace("I/O", "input")
    words = [PROJECT / "recorded" / path for path in ("card/words.py", "card/timeline/terms.py", "model/states.py")]
    words.append(PROJECT / "recorded/proof/exercises/telling.py")
    tables = [*sorted(PROJECT.glob("docs/reference-source/*.toml")), *sorted(EXERCISES.glob("*/*/exercise.toml"))]
    for path in [*words, *tables, *snippet_paths()]:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if path.suffix == ".py" and path not in words and not line.startswith("# "):
                continue  # of a program, only what its header says to readers
            value = None if _CHINESE.search(line) else _VALUE.search(line)
            if value and " " in value[1].strip():  # one word alone is the name of something
                yield path, number, _NAME.sub("it", value[1].replace('\\"', '"'))
                yield path, number, ""


def wrong_english(lines: list[tuple[Path, int, str]], folder: Path) -> list[str]:
    """What Harper finds in the lines, each with file, line and mend. folder: for the text that Harper reads."""
    own = SPELLING.read_text(encoding="utf-8").split()
    wrong = []
    for lint in lints(lines, folder, RULES, SPELLING):
        if lint["rule"] == "SpellCheck" and (word_of(lint) is None or word_of(lint) in own):
            continue
        path, number, _ = lines[lint["line"] - 1]
        mends = "; ".join(lint["suggestions"])
        known = "; or, if it is right: python -m recorded spelling --accept" if lint["rule"] == "SpellCheck" else ""
        name = from_project(path)
        wrong.append(f"{name}:{number}: {lint['matched_text']!r}: {lint['message']} {mends}{known} ({lint['rule']})")
    return wrong


def lints(lines: list[tuple[Path, int, str]], folder: Path, rules: str, words: Path) -> list[dict]:
    """What Harper finds in the lines by these rules, in their order: ``line`` counts them from 1.

    folder: for the text that Harper reads; words: a file of words that it is to know
    """
    harper = shutil.which("harper", path=Path(sys.executable).parent)
    assert harper, f"there is no harper beside {sys.executable}; install what pyproject.toml names"
    text = folder / "english.md"
    text.write_text("\n".join(line for _, _, line in lines), encoding="utf-8", newline="\n")
    command = [harper, "lint", "--quiet", "--format", "json", "--dialect", "british", "--only", rules]
    command += ["--user-dict-path", str(words), str(text)]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)
    # it ends with 1 if it found something, and prints nothing if it found nothing or could not begin
    assert ended.stdout or not ended.returncode, ended.stderr
    found = [lint for file in json.loads(ended.stdout or "[]") for lint in file["lints"]]
    return sorted(found, key=lambda lint: (lint["line"], lint["column"]))


def word_of(lint: dict) -> str | None:
    """The word that a lint is about, without the ``'s`` of possession; None for what is no word of ours to know:
    thread B, task b2, the s behind a name in backquotes."""
    word = lint["matched_text"].rstrip(".").removesuffix("'s")
    return None if len(word) == 1 or re.search(r"\d", word) else word
