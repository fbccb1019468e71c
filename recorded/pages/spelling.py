"""Lists the words that the spelling check does not know, or takes them into its list.

The book's own words stand in docs/glossary/spelling.txt, each once, in order. --accept adds the words that it names, or
all that are unknown, and drops those that the book uses no more. Look at the list before: what is misspelt is to be
mended where it stands. Ends with exit code 1 while there is an unknown word.
"""

import argparse
import tempfile
from pathlib import Path

from recorded.model.paths import from_project
from recorded.pages.english import SPELLING, english_lines, lints, word_of

Lines = list[tuple[Path, int, str]]


def strange_words(lines: Lines) -> dict[str, tuple[Path, int]]:
    """The words that Harper does not know without our list, and where each first stands."""
    with tempfile.TemporaryDirectory(prefix="spelling-") as folder:
        nothing = Path(folder) / "words.txt"
        nothing.touch()
        found: dict[str, tuple[Path, int]] = {}
        for lint in lints(lines, Path(folder), "SpellCheck", nothing):
            if word := word_of(lint):
                found.setdefault(word, lines[lint["line"] - 1][:2])
    return found


def in_order(words: set[str]) -> list[str]:
    """The words as the list has them."""
    return sorted(words, key=lambda word: (word.lower(), word))


def main(arguments: list[str]) -> int:
    """Lists the unknown words, or accepts them; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded spelling", description=__doc__.split("\n\n")[0])
    parser.add_argument(
        "--accept", metavar="WORD", nargs="*", help="take these words into the list; all if none is named"
    )
    accepted = parser.parse_args(arguments).accept
    lines, own = list(english_lines()), SPELLING.read_text(encoding="utf-8").split()
    if strangers := [word for word in accepted or () if not any(word in text for *_, text in lines)]:
        parser.error(f"nowhere in the English of the book: {', '.join(strangers)}")
    strange = strange_words(lines)
    # as Harper has it: a word in small letters stands for all its forms
    unknown = {word: place for word, place in strange.items() if not {word, word.lower()} & set(own)}
    if strangers := [word for word in accepted or () if word not in unknown]:
        parser.error(f"not among the unknown words: {', '.join(strangers)}")
    chosen = set(unknown if accepted == [] else accepted or ())
    unused = set(own) - {form for word in strange for form in (word, word.lower())}
    for word, (path, line) in unknown.items():
        print(f"{from_project(path)}:{line}: {word}{': accepted' if word in chosen else ''}")
    for word in in_order(unused):
        print(f"{from_project(SPELLING)}: {word} is used no more{'' if accepted is None else ': dropped'}")
    if accepted is not None:
        words = in_order(set(own) - unused | chosen)
        SPELLING.write_text("\n".join(words) + "\n", encoding="utf-8", newline="\n")
    left = len(set(unknown) - chosen)
    print(f"unknown: {left}; mend them, or add --accept" if left else "every word is known")
    return 1 if left else 0
