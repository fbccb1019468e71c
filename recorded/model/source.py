"""A line of a program without what is before and behind its code."""

import re

_NOTE = re.compile(r"\s*# \(\d+\)!?\s*$")


def bare(line: str) -> str:
    """The code of a line: no indentation, no annotation mark."""
    return _NOTE.sub("", line).strip()
