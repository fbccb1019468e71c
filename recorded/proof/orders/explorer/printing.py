"""What the program prints: noted, not shown. To print is no operation: two lines that nothing orders have no order."""

import builtins
import contextlib
import io
import sys

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.stage import Gone, Stage
from recorded.proof.orders.explorer.twins import WHO, is_alike

show = builtins.print
PROCESS = "process"  # what the end of the process changes, and every print looks at that it may cut off


class Paper(io.TextIOBase):
    """Standard output or standard error of the program."""

    def __init__(self, stream: str) -> None:
        self.stream = stream

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        stage = acting()
        if stage is not None:
            with contextlib.suppress(Gone):  # code in C that prints a traceback could not bear it; the next step ends
                note(stage, text, 0, self.stream)
        return len(text)


def print_noted(*args: object, sep=" ", end="\n", file=None, flush=False) -> None:
    """print"""
    stage = acting()
    if stage is None or file not in (None, sys.stdout, sys.stderr):
        return show(*args, sep=sep, end=end, file=file, flush=flush)
    text = io.StringIO()
    show(*args, sep=sep, end=end, file=text)
    frame = sys._getframe(1)
    line = frame.f_lineno if frame.f_code.co_filename == stage.program else 0
    note(stage, text.getvalue(), line, "err" if file is not None and file is sys.stderr else "out")
    return None


def note(stage: Stage, text: str, line: int, stream: str) -> None:
    """Note what was printed, line by line; what goes to standard error in one go stays together."""
    actor = stage.last
    if stage.trace is not None:
        return
    stage.news += 1
    if actor.is_worker and not is_alike(actor.name(), stage.plan.alike):
        stage.flags.add(WHO)
    if "print" in stage.plan.visible:
        stage.perform("print")
    goes_on = stream == "err" and actor.complains == actor.count  # a traceback is written in pieces
    if (actor.mortal or stage.fatal) and not goes_on:
        stage.perform("print", ((PROCESS, "r"),))
        if stage.exited:  # it went on unheard, so that the search sees what it would have done before the end
            actor.silenced = True
            stage.stop(actor)
    if stream == "err":
        actor.complains = actor.count
        last = stage.prints[-1] if stage.prints else None
        if last and last[:2] == [actor.id, actor.count] and last[4] == "err":
            last[5] += text
        else:
            stage.prints.append([actor.id, actor.count, actor.name(), line, stream, text])
        return
    begun, actor.unfinished = actor.unfinished, None
    head = begun[:5] if begun else [actor.id, actor.count, actor.name(), line, stream]
    *whole, rest = ((begun[5] if begun else "") + text).split("\n")
    stage.prints += [[*head, part.rstrip()] for part in whole]
    if rest:
        actor.unfinished = [*head, rest]
