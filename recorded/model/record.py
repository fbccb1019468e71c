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

The head names the world: `python 3.15.0 free-threaded on linux under spawn` is a build without a GIL, where processes
were started by another method than that Python's own.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from recorded.model.timeline import Lane, format_events
from recorded.model.world import DEFAULT, World, format_world


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

    python, system, build, start: its world
    ending: ``exit 0``, ``exit -9`` (killed by signal 9) or ``hang`` (ended at its time limit)
    seconds: from start to end
    lanes: its timeline, empty where none was recorded; left_out: how many actors more it had
    """

    python: str
    system: str
    lines: tuple[Line, ...]
    stderr: tuple[str, ...] = ()
    ending: str = "exit 0"
    seconds: float = 0.0
    lanes: tuple[Lane, ...] = ()
    left_out: int = 0
    build: str = DEFAULT
    start: str = ""

    @property
    def world(self) -> World:
        """Where it was."""
        return World(self.python, self.system, self.build, self.start)


class RecordError(ValueError):
    """A `.run` file that cannot be read, or a run that none can hold; names the file, the line and the mend."""

    def __init__(self, path: Path, line: int, problem: str, mend: str = "record it again") -> None:
        super().__init__(f"{path}:{line}: {problem}; {mend}")


def format_run(run: Run) -> str:
    """The text of a `.run` file; the inverse of parse_run."""
    actor_width = max((len(line.actor) for line in run.lines), default=0)
    mark_width = max((len(line.chains) + 1 for line in run.lines if line.group is not None), default=1)
    out = [format_world(run.world)]
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
    out += [f"= {event}" for event in format_events(run.lanes, run.left_out)]
    return "\n".join(out) + "\n"


def carry_marks(old: Run, new: Run, same: Callable[[Line], object]) -> Run:
    """`new` with the marks that a person has put on the same lines of `old`.

    same: what two lines must have in common to be the same one
    """
    marks: dict[object, list[Line]] = {}
    for line in old.lines:
        marks.setdefault(same(line), []).append(line)
    carried: list[Line] = []
    group, before = 0, None
    for line in new.lines:
        twins = marks.get(same(line))
        twin = twins.pop(0) if twins else line
        group += twin.group is not None and twin.group != before
        before = twin.group
        carried.append(replace(line, group=None if before is None else group, chains=twin.chains))
    return replace(new, lines=tuple(carried))
