"""A recorded run: what a program printed, who printed it and when, as a text file made to be read in a diff.

    python 3.15.2 on linux
       0.000   main     > start
       0.102 | worker-1 > begins
       0.103 | worker-2 > begins
       0.210   main     > joined
    ! a line of standard error
    exit 0 after 0.215 s
    = one event of the timeline

Neighbouring lines marked `|` are concurrent: they may come in any order, but for two promises. Lines of one actor
keep their order, and so do lines that share a letter behind the mark (`|a`, `|ab`). A line `--` between two
concurrent groups says that everything above it happens before everything below it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

_HEAD = re.compile(r"python (\S+) on (\S+)")
_LINE = re.compile(r" *(\d+\.\d{3}) (?:\|([a-z]*))? *(.+?) *>(?: (.*))?")
_EXIT = re.compile(r"(exit -?\d+|hang) after (\d+\.\d{3}) s")


@dataclass(frozen=True)
class Line:
    """One printed line.

    seconds: since the program started
    actor: the process, thread, task or greenlet that printed it, e.g. ``main`` or ``Process-1/worker``
    group: the number of its concurrent group, None for a line whose place is fixed
    chains: letters; lines of one group that share a letter keep their order
    """

    seconds: float
    actor: str
    text: str
    group: int | None = None
    chains: str = ""


@dataclass(frozen=True)
class Run:
    """One execution of a program: its lines, what it wrote to standard error, and how it ended.

    ending: ``exit 0``, ``exit -9`` (killed by signal 9) or ``hang`` (ended at its time limit)
    seconds: from start to end
    events: the timeline's events, one string each, empty where none were recorded
    """

    python: str
    system: str
    lines: tuple[Line, ...]
    stderr: tuple[str, ...] = ()
    ending: str = "exit 0"
    seconds: float = 0.0
    events: tuple[str, ...] = ()


class RecordError(ValueError):
    """A `.run` file that cannot be read; names the file, the line and the mend."""


def is_line(row: str) -> bool:
    """Whether this row of a `.run` file is a printed line."""
    return not row.startswith(("!", "=")) and bool(_LINE.fullmatch(row))


# a book that is built reads a record once for each language and each of its uses
@lru_cache(maxsize=2048)
def parse_run(text: str, path: Path) -> Run:
    """Read the text of a `.run` file. Raises RecordError; `path` is only for its message."""
    python = system = ""
    lines: list[Line] = []
    stderr: list[str] = []
    events: list[str] = []
    ending, seconds, group, last_marked = "", 0.0, 0, False
    for number, raw in enumerate(text.splitlines(), 1):
        if raw.startswith("! ") or raw == "!":
            stderr.append(raw[2:])
        elif raw.startswith("= "):
            events.append(raw[2:])
        elif raw == "--":
            group += 1
        elif found := _HEAD.fullmatch(raw):
            python, system = found.groups()
        elif found := _EXIT.fullmatch(raw):
            ending, seconds = found[1], float(found[2])
        elif found := _LINE.fullmatch(raw):
            marked = found[2] is not None
            if marked and not last_marked:
                group += 1
            last_marked = marked
            lines.append(Line(float(found[1]), found[3], found[4] or "", group if marked else None, found[2] or ""))
        else:
            raise RecordError(f"{path}:{number}: not a line of a record: {raw!r}; record it again")
    if not python or not ending:
        raise RecordError(f"{path}:1: the record has no {'end' if python else 'head'}; record it again")
    return Run(python, system, tuple(lines), tuple(stderr), ending, seconds, tuple(events))


def format_run(run: Run) -> str:
    """The text of a `.run` file; the inverse of parse_run."""
    actor_width = max((len(line.actor) for line in run.lines), default=0)
    mark_width = max((len(line.chains) + 1 for line in run.lines if line.group is not None), default=1)
    out = [f"python {run.python} on {run.system}"]
    previous: int | None = None
    for line in run.lines:
        if previous is not None and line.group is not None and line.group != previous:
            out.append("--")
        previous = line.group
        mark = "" if line.group is None else "|" + line.chains
        text = f" {line.text}" if line.text else ""
        out.append(f"{line.seconds:8.3f} {mark:{mark_width}} {line.actor:{actor_width}} >{text}")
    out += [f"! {text}".rstrip() for text in run.stderr]
    out.append(f"{run.ending} after {run.seconds:.3f} s")
    out += [f"= {event}" for event in run.events]
    return "\n".join(out) + "\n"


def carry_marks(old: Run, new: Run, same: Callable[[Line], object]) -> Run:
    """`new` with the marks that a person has put on the same lines of `old`.

    same: what two lines must have in common to be the same one
    """
    marks: dict[object, list[Line]] = {}
    for line in old.lines:
        marks.setdefault(same(line), []).append(line)
    carried = []
    for line in new.lines:
        twins = marks.get(same(line))
        twin = twins.pop(0) if twins else None
        carried.append(replace(line, group=twin.group, chains=twin.chains) if twin else line)
    return replace(new, lines=tuple(carried))
