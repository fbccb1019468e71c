"""The program's text: the variable that a line assigns what it makes to."""

from __future__ import annotations

from itertools import count

import recorder_frames

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from types import FrameType

_lines: list[str] = []
# how many things each line made in each frame. Safe: a frame runs in one thread, so nobody else counts under its id
_made_in: dict[int, dict[tuple[int, str], count]] = {}


def name_at_creation(kind: str, frame: FrameType) -> str:
    """The name that the program's line in `frame` gives to the `kind` it makes, empty if it gives none.

    Read from the text: ``fork = Lock()``, ``a, b = Lock(), Lock()`` (the next name each time),
    ``a, b = Lock(), Event()`` (the name of its kind), ``forks = [Lock() for …]`` (forks[0], forks[1] …).
    """
    left, equals, right = _line(frame.f_lineno).partition("=")
    targets = [target.partition(":")[0].strip() for target in left.split(",")]
    values = _split(right)
    if len(values) != len(targets):  # ``a, b = [Lock() for …]``
        values = [right] * len(targets)
    named = [target for target, value in zip(targets, values, strict=True) if _makes(value, kind)]
    if not equals or not named or not all(target.isidentifier() for target in targets):
        return ""
    number = next(_made_in.setdefault(id(frame), {}).setdefault((frame.f_lineno, kind), count()))
    if len(targets) > 1:
        return named[number % len(named)]
    return f"{named[0]}[{number}]" if right.lstrip()[0] in "[(" else named[0]


def forget_frame(frame: int) -> None:
    """Count from zero again in the frame of this id: another call has got it."""
    _made_in.pop(frame, None)


def _line(number: int) -> str:
    global _lines
    if not _lines:
        with open(recorder_frames.program, encoding="utf-8") as file:
            _lines = file.read().split("\n")  # whole: two threads at most read the same twice
    return _lines[number - 1]


def _split(text: str) -> list[str]:
    """The parts of `text` between its commas; those inside brackets do not count."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _makes(text: str, kind: str) -> bool:
    """Whether `text` begins by calling the class, perhaps by a path: ``threading.``, ``get_context("spawn").``"""
    path, call, _ = text.lstrip("[( ").partition(f"{kind}(")
    return call != "" and (path == "" or path.endswith(".") and " " not in path)
