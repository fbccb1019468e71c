"""Records with one mark dropped or added."""

from collections.abc import Iterator
from dataclasses import replace

from recorded.model.record import Line, Run


def dropped(record: Run) -> Iterator[tuple[str, Run]]:
    """The record without one of its marks, each with what was dropped."""
    for place, line in enumerate(record.lines):
        if line.group is not None:
            yield f"the mark of line {place}", _with(record, place, replace(line, group=None, chains=""))
        for letter in line.chains:
            without = replace(line, chains=line.chains.replace(letter, ""))
            yield f"the letter {letter} of line {place}", _with(record, place, without)
    for place, (one, other) in enumerate(zip(record.lines, record.lines[1:], strict=False)):
        if None not in (one.group, other.group) and one.group != other.group:
            joined = tuple(replace(x, group=one.group) if x.group == other.group else x for x in record.lines)
            yield f"the -- below line {place}", replace(record, lines=joined)


def added(record: Run) -> Iterator[tuple[str, Run]]:
    """The record with one mark more, each with what was added."""
    for place, (one, other) in enumerate(zip(record.lines, record.lines[1:], strict=False)):
        if one.group is None and other.group is None:
            both = _with(_with(record, place, replace(one, group=-1)), place + 1, replace(other, group=-1))
            yield f"marks at lines {place} and {place + 1}", both
        elif one.group is None:
            yield f"a mark at line {place}", _with(record, place, replace(one, group=other.group))
        elif other.group is None:
            yield f"a mark at line {place + 1}", _with(record, place + 1, replace(other, group=one.group))
        elif one.group == other.group:
            both = _with(record, place, replace(one, chains=one.chains + "z"))
            yield (
                f"a letter at lines {place} and {place + 1}",
                _with(both, place + 1, replace(other, chains=other.chains + "z")),
            )


def _with(record: Run, place: int, line: Line) -> Run:
    return replace(record, lines=(*record.lines[:place], line, *record.lines[place + 1 :]))
