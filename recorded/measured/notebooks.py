"""Records the measured pages, or writes them anew after a change of their prose.

record runs the programs, on a calm machine; RECORDING_PYTHON names their Python, FREE_THREADED_PYTHON the one without a
GIL. write keeps what was measured.
"""

import argparse
import sys
import time

import nbformat
from nbclient import NotebookClient
from traitlets.config import Config

from recorded.measured.sources import compose, figures, pages, read, with_outputs, write
from recorded.model.header import LANGUAGES
from recorded.model.paths import PROJECT
from recorded.runner.interpreter import recording_python
from recorded.runner.options import interpreter_at


def execute(page: str) -> nbformat.NotebookNode:
    """Runs the cells of a page once; raises CellExecutionError where one fails."""
    notebook = compose(page, LANGUAGES[0])
    options = {"timeout": 900, "allow_errors": False, "record_timing": False}
    # no port that others on this machine could listen to
    config = Config({"KernelManager": {"transport": "ipc"}} if sys.platform != "win32" else {})
    NotebookClient(notebook, config=config, resources={"metadata": {"path": str(PROJECT)}}, **options).execute()
    return notebook


def record(page: str) -> str:
    """Measures a page and writes it in every language; says why it did not if the machine was too busy to judge."""
    executed = execute(page)
    for name, figure in figures(executed).items():
        if reason := figure["machine"].get("unjudged"):
            return f"{page}: not written: {name}.py: {reason}; try again when the machine is calm"
        if absent := {row["name"]: row["missing"] for row in figure["rows"] if row["missing"]}:
            why = "; ".join(dict.fromkeys(absent.values()))
            mend = "name Pythons that have it in RECORDING_PYTHON and FREE_THREADED_PYTHON"
            return f"{page}: not written: {name}.py lacks {', '.join(absent)}: {why}; {mend}"
    for language in LANGUAGES:
        write(with_outputs(page, language, executed), page, language)
    return ""


def main(arguments: list[str]) -> int:
    """Does what the command line says; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded notebooks", description=__doc__.partition("\n")[0])
    parser.add_argument("what", choices=("record", "write"))
    parser.add_argument("page", nargs="*", metavar="PAGE", help=f"of {', '.join(pages())}; else all")
    chosen = parser.parse_args(arguments)
    if unknown := [page for page in chosen.page if page not in pages()]:
        parser.error(f"no such page: {', '.join(unknown)}; there are {', '.join(pages())}")
    if chosen.what == "record":
        interpreter_at(parser, recording_python())
    problems = []
    for page in chosen.page or pages():
        began = time.perf_counter()
        if chosen.what == "record":
            problems.append(record(page))
        elif recorded := read(page, LANGUAGES[0]):
            for language in LANGUAGES:
                write(with_outputs(page, language, recorded), page, language)
        else:
            problems.append(f"{page}: was never recorded; run: python -m recorded notebooks record {page}")
        print(f"{page}: {time.perf_counter() - began:.1f} s", flush=True)
    print("\n".join(filter(None, problems)), end="\n" if any(problems) else "", file=sys.stderr)
    return 1 if any(problems) else 0
