"""Which regular expressions find what varies in bounded time, whatever a program prints.

Python's matcher goes back and tries again as often as a pattern leaves it a choice. Where a group is repeated, or two
repeats can share out the same characters, the choices multiply, and one line can keep it busy for ever. So only single
characters may be repeated, and at one place at most may it be open where a repeat ends.
"""

import re
from itertools import pairwise
from re import _constants as code  # the names of what a parsed pattern is made of; re has no public ones
from re import _parser

OPEN = 1  # places that may leave a choice
_KINDS = {
    code.CATEGORY_DIGIT: str.isdecimal,
    code.CATEGORY_SPACE: str.isspace,
    code.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    code.CATEGORY_NOT_DIGIT: lambda char: not char.isdecimal(),
    code.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    code.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}
_SINGLE = (code.LITERAL, code.NOT_LITERAL, code.ANY, code.IN)
_REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT)
# one or two of every kind that a class can name; a pattern's own characters are added
_SAMPLE = frozenset(map(chr, range(128))) | frozenset("é茶٣½\u3000€")


def problem_of(pattern: str) -> str:
    """Why a pattern is refused, empty if it is not."""
    try:
        parsed = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return "is no regular expression"
    if parsed.state.flags & ~re.UNICODE:
        return "sets flags"
    reader = _Reader(_SAMPLE)
    try:
        reader.begins(parsed, frozenset())
        reader = _Reader(reader.sample)  # with every character that the pattern names
        reader.begins(parsed, frozenset())
    except _Refused as refused:
        return str(refused)
    return "" if reader.open <= OPEN else "leaves open at two places where a repeat or a choice ends"


class _Refused(Exception):
    """What makes the pattern one whose time cannot be told."""


class _Reader:
    """Reads a pattern from its end; counts where what goes on and what follows can begin with the same character."""

    def __init__(self, sample: frozenset[str]) -> None:
        self.sample = sample
        self.open = 0

    def begins(self, parts, following: frozenset[str]) -> frozenset[str]:
        """The characters with which the parts, and what follows them, can begin."""
        for operation, argument in reversed(list(parts)):
            if operation in _SINGLE:
                following = self.members(operation, argument)
            elif operation is code.AT:
                following = frozenset() if argument in (code.AT_END, code.AT_END_STRING) else following
            elif operation is code.SUBPATTERN and not (argument[1] or argument[2]):
                following = self.begins(argument[3], following)
            elif operation is code.BRANCH:
                following = self.branch(argument[1], following)
            elif operation in _REPEATS:
                following = self.repeat(*argument, following)
            else:
                raise _Refused("looks around, back or ahead")
        return following

    def branch(self, ways: list, following: frozenset[str]) -> frozenset[str]:
        """One of several ways; of words of which none begins another, no more than one can be the right one."""
        beginnings = [self.begins(way, following) for way in ways]
        either = frozenset().union(*beginnings)
        self.open += len(either) < sum(map(len, beginnings)) and not _are_distinct_words(ways)
        return either

    def repeat(self, least: int, most: int, parts, following: frozenset[str]) -> frozenset[str]:
        """Something that may come several times, or not at all."""
        if most > 1 and not (len(parts) == 1 and parts[0][0] in _SINGLE):
            raise _Refused("repeats more than a single character")
        again = self.begins(parts, following)
        self.open += least != most and bool(again & following)
        return again if least else again | following

    def members(self, operation, argument) -> frozenset[str]:
        """The characters that a single place of the pattern can be."""
        if operation is code.ANY:
            return self.sample - {"\n"}
        if operation in (code.LITERAL, code.NOT_LITERAL):
            self.sample |= {chr(argument)}
            return frozenset({chr(argument)}) if operation is code.LITERAL else self.sample - {chr(argument)}
        found: frozenset[str] = frozenset()
        for kind, value in argument:
            if kind is code.LITERAL:
                found |= {chr(value)}
            elif kind is code.RANGE:
                first, last = map(chr, value)
                found |= {first, last} | {char for char in self.sample if first <= char <= last}
            elif kind is code.CATEGORY:
                found |= frozenset(filter(_KINDS[value], self.sample))
        self.sample |= found
        return self.sample - found if argument[0][0] is code.NEGATE else found


def _are_distinct_words(ways: list) -> bool:
    """Whether each way is a plain word, and none begins another, so that one at most is the right one."""
    if any(operation is not code.LITERAL for way in ways for operation, _ in way):
        return False
    words = sorted("".join(chr(letter) for _, letter in way) for way in ways)
    return all(not later.startswith(word) for word, later in pairwise(words))
