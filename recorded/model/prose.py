"""The lines of a page that are prose: not inside fenced code, not inside a comment."""

import re
from collections.abc import Iterator

_FENCE = re.compile(r"[\s>]*(`{3,}|~{3,})[^`]*")


def prose_lines(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The prose lines with their place in `lines`, counted from 0."""
    fence, comment = "", False
    for place, line in enumerate(lines):
        if fence:
            # the same rule as superfences: the closing fence is exactly the opening one
            if line.strip(" \t>") == fence:
                fence = ""
        elif comment:
            comment = "-->" not in line
        elif opened := _FENCE.fullmatch(line):
            fence = opened[1]
        elif "<!--" in line and "-->" not in line.rpartition("<!--")[2]:
            comment = True
        else:
            yield place, line
