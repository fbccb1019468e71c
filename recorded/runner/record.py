"""Records programs: runs each and writes what it printed beside it, or into it.

The Python is the one of --snippet-python, else the one in RECORDING_PYTHON (in ENGINES_PYTHON, if one of the programs
needs engines), else the one that runs this command; take the newest. Where several actors print, or something has to be
said besides, a file NAME.run appears beside the program; else the results stand in the program itself, as `#>`. What is
written is told; a record that still holds is left as it is. Ends with exit code 1 if a program could not be recorded.
It is `pytest --update-examples` on the programs' tests.
"""

import platform
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from difflib import get_close_matches
from pathlib import Path

from recorded.model.engines import engines_of
from recorded.model.header import SnippetError
from recorded.model.paths import PROJECT, SNIPPETS, from_project
from recorded.model.snippet import Snippet, read_snippet, snippet_ids
from recorded.model.world import SUPPORTED
from recorded.runner.interpreter import engines_python, recording_python
from recorded.runner.lanes import cannot_record
from recorded.runner.options import add_start_method, interpreter_at

NEWEST = SUPPORTED[-1]
TEST = "tests/book/test_programs.py::test_snippet[{id}]"


def how_to_get_a_newer_one() -> tuple[str, str]:
    """The command that brings the newest Python to this machine, and how to name what it brought."""
    try:
        on_debian = platform.freedesktop_os_release()["ID"] == "debian"
    except OSError:
        on_debian = False
    if on_debian:
        return ".ci/pythons ~/pythons", f"~/pythons/{NEWEST}/bin/python"
    install = f"uv python install {NEWEST}"
    return install if shutil.which("uv") else f"pip install uv && {install}", f"$(uv python find {NEWEST})"


def files_of(snippet: Snippet) -> dict[Path, bytes]:
    """The program and its records, those that exist, with their content."""
    paths = [snippet.path, *map(snippet.record_path, (None, *snippet.header.variants))]
    return {path: path.read_bytes() for path in paths if path.exists()}


def record(snippets: list[Snippet], python: str, start_method: str = "") -> bool:
    """Records the programs under the Python at this path and says what was written; whether all went well.

    start_method: given to programs that choose none; empty for that Python's own
    """
    before = {snippet.id: files_of(snippet) for snippet in snippets}
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", "--update-examples"]
    command += [f"--start-method={start_method}"] if start_method else []
    command += [f"--snippet-python={python}", *(TEST.format(id=snippet.id) for snippet in snippets)]
    ended = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8")
    # a program that this Python cannot run is skipped, with its reason
    well = not ended.returncode and "SKIPPED" not in ended.stdout
    if not well:
        print(ended.stdout, ended.stderr, sep="\n", file=sys.stderr)
    for snippet in snippets:
        after = files_of(snippet)
        written = [path for path in after if after[path] != before[snippet.id].get(path)]
        for path in written:
            print(f"{from_project(path)}: {'changed' if path in before[snippet.id] else 'written'}")
        if not written:
            print(f"{snippet.id}: nothing changed{'' if well else ', see above'}")
    return well


def _id_of(name: str) -> str:
    """``threads/join`` of ``threads/join``, ``snippets/threads/join.py`` or ``./snippets/threads/join.run``."""
    return Path(name).as_posix().removeprefix("snippets/").removesuffix(".run").removesuffix(".py")


def main(arguments: list[str]) -> int:
    """Record and tell; the exit code."""
    parser = ArgumentParser(prog="python -m recorded record", description=__doc__.split("\n\n")[0])
    parser.add_argument("ids", nargs="+", metavar="CHAPTER/NAME", help="the programs")
    parser.add_argument("--snippet-python", metavar="PATH", help="run the programs under it")
    add_start_method(parser)
    chosen = parser.parse_args(arguments)
    ids = list(dict.fromkeys(map(_id_of, chosen.ids)))
    for id in ids:
        if not (SNIPPETS / f"{id}.py").is_file():
            near = get_close_matches(id, snippet_ids(), n=1, cutoff=0.5)
            mend = f"did you mean {near[0]}?" if near else "write it first"
            parser.error(f"there is no program snippets/{id}.py; {mend}")
    try:
        snippets = [read_snippet(id) for id in ids]
    except SnippetError as error:
        parser.error(str(error))
    on_engines = engines_python() if any(engines_of(snippet.header) for snippet in snippets) else ""
    named = chosen.snippet_python or on_engines or recording_python()
    interpreter = interpreter_at(parser, named, chosen.start_method)
    if cannot_record(interpreter.version):
        command, path = how_to_get_a_newer_one()
        again = f"RECORDING_PYTHON={path} python -m recorded record {' '.join(ids)}"
        too_old = f"Python {interpreter.version} is too old to record, 3.12 and newer can"
        print(f"{too_old}: get one with `{command}`, then run `{again}`", file=sys.stderr)
        return 1
    return 0 if record(snippets, interpreter.path, chosen.start_method) else 1
