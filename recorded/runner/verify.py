"""Runs every program under one Python and writes the report that the site reads.

That Python gets a virtual environment of its own with the packages that programs need, where they can be had for it;
programs that need one that cannot are reported as unable to run there. With --engines it also gets the group engines,
and nothing may be lacking. Ends with exit code 1 if a record does not hold, or if no program can run there at all.
"""

import re
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

from recorded.model.engines import ENGINES_LOCK, LOCK, engines_of
from recorded.model.report import CANNOT, DIFFERS, FAILED, MOOT, PASSED, write_report
from recorded.model.snippet import Snippet, read_snippet, snippet_ids
from recorded.runner.compare import Verdict
from recorded.runner.execute import heed_interrupts
from recorded.runner.interpreter import Interpreter, InterpreterError
from recorded.runner.judge import judge
from recorded.runner.observed import Observed
from recorded.runner.options import add_start_method, interpreter_at
from recorded.runner.pool import SnippetRuns
from recorded.runner.reporting import report_of
from recorded.runner.selection import Selection, select

# each with what it needs; one may have wheels where another has none
PACKAGES = {"greenlet": ("greenlet",), "gevent": ("gevent", "greenlet", "zope-event", "zope-interface")}


def lock_of(wanted: tuple[str, ...]) -> str:
    """The lines of the lock, with hashes, for these packages."""
    entries = re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8"))
    return "\n".join(entry for entry in entries if entry.partition("==")[0] in wanted)


def environment(python: str, folder: Path, with_engines: bool = False) -> str:
    """A virtual environment of `python`, with those packages that have wheels for it; the path of its interpreter.

    with_engines: with all packages of the group engines. Raises InterpreterError if one cannot be had.
    """
    if subprocess.run([python, "-c", "import ensurepip"], stderr=subprocess.DEVNULL).returncode:
        print(f"{python} has no ensurepip: it is taken as it is, with the packages that it has")
        return python
    subprocess.run([python, "-m", "venv", str(folder)], check=True)
    tested = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install = [str(tested), "-m", "pip", "install", "-q", "--only-binary=:all:", "--require-hashes", "-r"]
    if with_engines:
        if subprocess.run([*install, str(ENGINES_LOCK)]).returncode:
            raise InterpreterError(f"{python} cannot have what {ENGINES_LOCK.name} names; pip says above what is wrong")
        return str(tested)
    for name, needed in PACKAGES.items():
        locked = folder / f"{name}.txt"
        locked.write_text(lock_of(needed), encoding="utf-8")
        if subprocess.run([*install, str(locked)]).returncode:
            print(f"no wheels of {name} for {python}: programs that need it cannot run on it")
    return str(tested)


def verified(selection: Selection, interpreter: Interpreter) -> dict[str, str]:
    """What became of each program under this Python, as a report says it; what does not hold is printed."""
    selection.report_unreadable()
    results = dict.fromkeys(selection.unreadable, FAILED)
    results |= {id: (MOOT if reason.moot else CANNOT) + reason.text for id, reason in selection.unable.items()}
    runs = SnippetRuns(interpreter)
    runs.start(selection.able)
    for snippet in selection.able:
        verdict = _verdict(runs, snippet, interpreter)
        held = DIFFERS if snippet.variant_for(interpreter.world) else PASSED
        results[snippet.id] = held if verdict else FAILED
        if not verdict:
            print(f"{snippet.id}: {'; '.join(verdict.problems)}\n{verdict.diff}\n", flush=True)
    if runs.finished:
        print(runs.summary())
    return dict(sorted(results.items()))


def _verdict(runs: SnippetRuns, snippet: Snippet, interpreter: Interpreter) -> Verdict:
    try:
        return judge(Observed(snippet, runs.result(snippet), interpreter.world))
    except Exception as error:  # one program that cannot be judged must not keep the others from being reported
        return Verdict((f"it cannot be judged: {type(error).__name__}: {error}",))


def main(arguments: list[str]) -> int:
    """Verify and report; the exit code."""
    parser = ArgumentParser(prog="python -m recorded verify", description=__doc__.split("\n\n")[0])
    parser.add_argument("python", metavar="PYTHON", help="the Python to verify on: its path")
    parser.add_argument("report", type=Path, metavar="REPORT.json", help="where the report is written")
    add_start_method(parser)
    about = (
        f"install {ENGINES_LOCK.name} for it; fail if a program lacks a package, or if none that needs engines is run"
    )
    parser.add_argument("--engines", action="store_true", help=about)
    chosen = parser.parse_args(arguments)
    heed_interrupts()
    with tempfile.TemporaryDirectory(prefix="verify-") as folder:
        asked = interpreter_at(parser, chosen.python, chosen.start_method)
        try:
            python = environment(asked.path, Path(folder) / "python", chosen.engines)
        except InterpreterError as error:
            parser.error(str(error))
        interpreter = interpreter_at(parser, python, chosen.start_method)
        selection = select(snippet_ids(), interpreter)
        results = verified(selection, interpreter)
    chinese = {reason.text: reason.chinese for reason in selection.unable.values() if not reason.moot}
    write_report(report_of(interpreter, results, chinese), chosen.report)
    failed = [id for id, result in results.items() if result == FAILED]
    able = [id for id, result in results.items() if not result.startswith((CANNOT, MOOT))]
    print(f"{len(results) - len(failed)} of {len(results)} as recorded, or not run here; {len(failed)} not as recorded")
    return 1 if failed or not able or (chosen.engines and not _engines_run(selection)) else 0


def _engines_run(selection: Selection) -> bool:
    """Whether there were programs to run that need engines, and none of all lacked a package; else it says so."""
    lacking = selection.lacking()
    print("".join(f"not run: {id} {reason}\n" for id, reason in lacking.items()), end="")
    moot = [read_snippet(id) for id, reason in selection.unable.items() if reason.moot]
    some = any(engines_of(snippet.header) for snippet in (*selection.able, *moot))
    if not some:
        print("no program that needs the group engines was run")
    return some and not lacking
