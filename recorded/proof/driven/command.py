"""Computes all states of programs that readers drive, and writes them beside each.

Such a program has a file NAME.drive.toml; what stands in it says recorded/model/drive.py. Written is NAME.states.json.
Ends with exit code 1 if a program cannot be driven.
"""

import gzip

from recorded.model.drive import read_drive, states_path
from recorded.model.driven import Driven
from recorded.model.header import SnippetError
from recorded.proof.driven.computed import StatesError, computed, written
from recorded.runner.options import interpreter_at, parser_of, selected

LARGEST = 6 * 1024  # bytes, as it is sent


def main(arguments: list[str]) -> int:
    """Compute, write and tell; the exit code."""
    parser = parser_of("states", __doc__)
    chosen = parser.parse_args(arguments)
    interpreter = interpreter_at(parser, chosen.snippet_python, chosen.start_method)
    selection = selected(parser, chosen, interpreter)
    failed, told = selection.report_unreadable(), 0
    for snippet in selection.able:
        try:
            drive = read_drive(snippet)
            if drive is None:
                continue
            told += 1
            table = computed(snippet, drive, interpreter.path)
            text = written(table)
            size = len(gzip.compress(text.encode(), mtime=0))
            if size > LARGEST:
                raise StatesError(f"they take {size} bytes, {LARGEST} at most; make the program smaller")
            states_path(snippet).write_text(text, encoding="utf-8", newline="\n")
        except (SnippetError, StatesError) as problem:
            failed += 1
            print(f"{snippet.id}: {problem}", flush=True)
            continue
        driven = Driven(table, drive)
        counts = f"{len(driven.states)} states, {driven.schedules} schedules, {driven.reaching} reach the goal"
        print(f"{snippet.id:32} {counts}, {size} bytes", flush=True)
    if not told and not failed:
        parser.error("readers drive none of them: none has a file NAME.drive.toml")
    return 1 if failed else 0
