"""From an execution to a Run: names the actors, joins torn lines, folds tracebacks. Pure functions."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from recorded.model.record import Line, Run
from recorded.model.text import strange_character
from recorded.model.world import World
from recorded.runner.event import Actor
from recorded.runner.execute import Execution

LONGEST = 1000  # characters of a line; a pattern of `vary` is tried at each of them
# the same worker is called ForkServerPoolWorker-1 on one Python and ForkPoolWorker-1 on another
_START_METHOD = re.compile(r"^(?:ForkServer|Fork|Spawn)(?=Process|PoolWorker)")


@dataclass(frozen=True)
class Printed:
    """One call of print: the program's line that called it, and its text with its end."""

    line: int
    text: str


def without_start_method(process: str) -> str:
    """A process's default name as on every Python: ``PoolWorker-1`` for ``ForkServerPoolWorker-1``."""
    return _START_METHOD.sub("", process)


class Actors:
    """Names the actors of one execution: ``main``, ``worker-1``, ``Process-1/worker``, ``Task-2``, ``child-1``."""

    def __init__(self, execution: Execution) -> None:
        self._main = execution.events[0].actor.pid if execution.events else 0
        self._others: dict[int, str] = {}

    def name(self, actor: Actor) -> str:
        """The name under which an actor is recorded."""
        pid, process, interpreter, thread, routine = actor
        process = without_start_method(process)
        if process == "MainProcess" and pid != self._main:
            # another Python that the program started: named in order of appearance
            process = self._others.setdefault(pid, f"python-{len(self._others) + 1}")
        parts = [
            "" if process == "MainProcess" else process,
            f"interpreter-{interpreter}" if interpreter else "",
            "" if thread == "MainThread" else thread,
            routine,
        ]
        return "/".join(part for part in parts if part) or "main"


def run_of(execution: Execution, world: World) -> Run:
    """The run as it is recorded, in its grain: lines in the order in which their printing began."""
    grained = tuple(replace(line, seconds=round(line.seconds, 3)) for line, _ in _lines(execution))
    stderr = fold_tracebacks(execution.stderr)
    ended = execution.ending, round(execution.seconds, 3)
    return Run(world.python, world.system, grained, stderr, *ended, build=world.build, start=world.start)


def print_lines(execution: Execution) -> dict[str, tuple[int, ...]]:
    """By actor, which line of the program printed each of its lines, in their order; 0 for those of a library. Without
    those of whom no line is known."""
    found: dict[str, tuple[int, ...]] = {}
    for line, source in _lines(execution):
        found[line.actor] = (*found.get(line.actor, ()), source)
    return {actor: lines for actor, lines in found.items() if any(lines)}


def _lines(execution: Execution) -> list[tuple[Line, int]]:
    """The printed lines, in the order in which their printing began, each with the program's line that began it."""
    actors = Actors(execution)
    zero = execution.events[0].nanoseconds if execution.events else 0
    lines: list[tuple[Line, int]] = []
    unfinished: dict[str, tuple[Line, int]] = {}
    for event in execution.events:
        if event.kind != "print":
            continue
        name, (source, text) = actors.name(event.actor), event.details
        new = Line((event.nanoseconds - zero) / 1e9, name, "")
        begun, source = unfinished.pop(name, (new, source))
        *whole, rest = (begun.text + text).split("\n")
        lines += [(replace(begun, text=text.rstrip()), source) for text in whole]
        if rest:
            unfinished[name] = replace(begun, text=rest), source
    lines += unfinished.values()
    # what two print at once may come into the log in another order
    return sorted(lines, key=lambda pair: pair[0].seconds)


def prints_of(execution: Execution) -> list[Printed]:
    """Every call of print in order, for results that stand in the source."""
    return [Printed(*event.details) for event in execution.events if event.kind == "print"]


def fold_tracebacks(stderr: str) -> tuple[str, ...]:
    """The lines of standard error, the frames of each traceback folded into one line `  ...`: paths and the marks
    below a line of code differ between machines and versions, the exception does not."""
    out: list[str] = []
    folding = False
    for text in _rows(stderr):
        if folding and text.startswith("  "):
            if out[-1] != "  ...":
                out.append("  ...")
            continue
        folding = text.lstrip().startswith("Traceback (most recent call last)")
        out.append(text.rstrip())
    return tuple(out)


def lost_or_torn(execution: Execution, run: Run) -> list[str]:
    """Lines that reached the terminal otherwise than print made them, one sentence each; empty is good."""
    seen = Counter(text.rstrip() for text in _rows(execution.stdout))
    made = Counter(line.text for line in run.lines)
    strange = [f"standard output has a line that no print made whole: {text!r}" for text in (seen - made).elements()]
    lost = [f"a printed line never reached standard output: {text!r}" for text in (made - seen).elements()]
    return strange + lost


def unfit(execution: Execution) -> list[str]:
    """What was printed or written that a record cannot hold as it is, one sentence each; empty is good."""
    found = []
    for does, texts in {
        "prints": [printed.text for printed in prints_of(execution)],
        "writes to standard error": [execution.stderr],
    }.items():
        for text in texts:
            if strange := strange_character(text):
                found.append(f"it {does} {strange}, which no record can hold: let it be the repr()")
            if (longest := max(map(len, text.split("\n")))) > LONGEST:
                found.append(f"it {does} a line of {longest} characters, and {LONGEST} are the most: shorten it")
    return list(dict.fromkeys(found))


def _rows(text: str) -> list[str]:
    """The lines of a text, ended by `\\n` only: others take a form feed for an end, and a print does not."""
    return text.removesuffix("\n").split("\n") if text else []
