"""A program without the lines by which its lesson holds it fast."""

from recorded.model.source import bare
from recorded.proof.driven.state import Undrivable


def left_out(source: str, lines: list[str]) -> str:
    """The source with `pass` in the place of each of these lines, so that all others keep their numbers.

    A line is known by its code, without what is before and behind it. Raises Undrivable if one is not there.
    """
    rows = source.split("\n")
    found = set()
    for place, row in enumerate(rows):
        code = bare(row)
        if code in lines:
            found.add(code)
            rows[place] = row[: len(row) - len(row.lstrip())] + "pass"
    if missing := [line for line in lines if line not in found]:
        raise Undrivable(f"there is no line {missing[0]!r} to leave out")
    return "\n".join(rows)
