"""Proves that no program reaches out or leaves anything.

Each program runs once, watched by an audit hook in every interpreter that it starts, and, where the system allows it,
sealed off from the machine, so that C code and other programs are held as well. Named is each program that reaches
beyond loopback or asks for a name, writes outside its temporary folder, leaves a process, a port, a file or shared
memory, or does not do what its record says while it is held. Ends with exit code 1 if there is one; with NO_SKIP set,
also if the system does not let us seal.
"""

import multiprocessing
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from recorded.model.snippet import read_snippet
from recorded.runner.execute import Execution, execute, heed_interrupts
from recorded.runner.interpreter import Interpreter
from recorded.runner.judge import judge
from recorded.runner.observed import Observed
from recorded.runner.options import interpreter_at, parser_of, selected
from recorded.runner.pool import in_batches
from recorded.runner.seal import seal, traces


def isolated(
    program: Path, python: str, folder: Path, timeout: float = 30.0, only_sealed: bool = False, start_method: str = ""
) -> tuple[Execution, list[str], str]:
    """Run the program watched and sealed off; call it in a process of its own, which is sealed from then on.

    folder: an empty one, for all that the program may write; several processes may name the same
    only_sealed: do not run it where it cannot be sealed
    The execution; what is wrong, one sentence each; why it is not sealed, empty if it is.
    """
    unsealed = _unsealed(folder)
    if unsealed and only_sealed:
        return Execution((), "", "", "not run", 0.0, 0.0), [], unsealed
    tempfile.tempdir = str(folder)
    execution = execute(program, python, timeout=timeout, audit=True, start_method=start_method)
    found = [_sentence(*event.details) for event in execution.events if event.kind == "trespass"]
    found += [*execution.leftovers, *([] if unsealed else traces(folder))]
    return execution, list(dict.fromkeys(found)), unsealed


def _unsealed(folder: Path) -> str:
    try:
        seal(folder)
    except OSError as error:
        return str(error)
    return ""


def _sentence(line: int, problem: str) -> str:
    return f"line {line} {problem}" if line else f"a library {problem}"


def examine(id: str, interpreter: Interpreter, folder: Path) -> tuple[str, list[str], str]:
    """The snippet's id, what is wrong with it, why it was not sealed. In a process of its own."""
    snippet = read_snippet(id)
    try:
        options = {"timeout": snippet.header.timeout, "start_method": interpreter.world.start}
        execution, found, unsealed = isolated(snippet.path, interpreter.path, folder, **options)
        verdict = judge(Observed(snippet, execution, interpreter.world))
    except Exception as error:  # not every exception finds its way out of a process
        return id, [f"it cannot be examined: {type(error).__name__}: {error}"], ""
    if not verdict and not found:
        found = [f"{problem}\n{verdict.diff}".strip() for problem in verdict.problems]
    return id, found, unsealed


def _examine_all(ids: list[str], interpreter: Interpreter, folder: Path, jobs: int) -> Iterator[tuple]:
    # a process for each program: whatever is found in there is of that program
    with multiprocessing.get_context("fork").Pool(jobs, maxtasksperchild=1) as pool:
        examined = [pool.apply_async(examine, (id, interpreter, folder)) for id in ids]
        yield from (each.get() for each in examined)


def main(arguments: list[str]) -> int:
    """Examine the programs and report; the exit code."""
    parser = parser_of("isolation", __doc__)
    parser.add_argument("--jobs", type=int, metavar="N", help="the most programs that run at once")
    chosen = parser.parse_args(arguments)
    heed_interrupts()
    interpreter = interpreter_at(parser, chosen.snippet_python, chosen.start_method)
    selection = selected(parser, chosen, interpreter)
    troubled, reasons = selection.report_unreadable(), set()
    with tempfile.TemporaryDirectory(prefix="isolation-") as folder:
        for jobs, batch in in_batches(selection.able, chosen.jobs):
            ids = [snippet.id for snippet in batch]
            for id, found, unsealed in _examine_all(ids, interpreter, Path(folder), jobs):
                troubled += bool(found)
                reasons |= {unsealed} - {""}
                print("".join(f"{id}: {sentence}\n" for sentence in found), end="", flush=True)
    how = f"watched, but not sealed ({'; '.join(sorted(reasons))})" if reasons else "watched and sealed off"
    count = f"{len(selection.able) + len(selection.unreadable)} programs on {interpreter.world.name}"
    print(f"{count}, {how}; {troubled or 'none'} of them in trouble")
    return 1 if troubled or (reasons and os.environ.get("NO_SKIP")) else 0
