"""Plays the terminal sessions in which a reader checks a program, and writes what came of them.

Such a session is a file NAME.session beside the program. Two commands are known: `echo "LINE" >> NAME.py`, by which the
reader adds what he expects, and `python check_orders.py NAME.py`. They are done with copies in a folder of their own,
and what they print is written below them. Ends with exit code 1 if a session has another command, or one that fails to
judge.
"""

import re
import subprocess
import tempfile
from pathlib import Path

from recorded.model.session import session_path
from recorded.model.snippet import Snippet
from recorded.runner.options import interpreter_at, parser_of, selected
from recorded.site.check_orders import NAME, write_check_orders

PATIENCE = 600  # seconds; on a busy machine a check of a second takes a minute
UNJUDGED = 2  # the exit code of check_orders
_ADDS = re.compile(r'echo "(?P<line>[^"$`\\]+)" >> (?P<name>\w+\.py)')


class SessionError(ValueError):
    """A session that cannot be played; names the file, the line, the problem and the mend."""


def played(snippet: Snippet, python: str) -> str:
    """The session of a program as it goes today, under the interpreter `python`. Raises SessionError."""
    path = session_path(snippet.id, snippet.path.parent.parent)
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, snippet.path.name)
        program.write_text(snippet.source, encoding="utf-8", newline="\n")
        write_check_orders(program.parent)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("$ "):
                continue
            lines.append(line)
            try:
                lines += _done(line.removeprefix("$ "), program, python)
            except ValueError as problem:
                raise SessionError(f"{path.parent.name}/{path.name}:{number}: {problem}") from None
    return "\n".join(lines) + "\n"


def _done(command: str, program: Path, python: str) -> list[str]:
    """What a command prints."""
    if (adds := _ADDS.fullmatch(command)) and adds["name"] == program.name:
        program.write_text(f"{program.read_text('utf-8')}{adds['line']}\n", encoding="utf-8", newline="\n")
        return []
    if command != f"python {NAME} {program.name}":
        known = f'`echo "…" >> {program.name}` and `python {NAME} {program.name}`'
        raise ValueError(f"nobody knows the command {command!r}; write one of {known}")
    argv = [python, "-I", "-X", "utf8", NAME, program.name]
    ended = subprocess.run(argv, cwd=program.parent, capture_output=True, encoding="utf-8", timeout=PATIENCE)
    if ended.returncode >= UNJUDGED or ended.stderr:
        raise ValueError(
            f"it was not judged: {(ended.stderr or ended.stdout).strip()[-300:]}; make the program smaller"
        )
    return ended.stdout.splitlines()


def main(arguments: list[str]) -> int:
    """Play, write and tell; the exit code."""
    parser = parser_of("session", __doc__)
    chosen = parser.parse_args(arguments)
    interpreter = interpreter_at(parser, chosen.snippet_python, chosen.start_method)
    selection = selected(parser, chosen, interpreter)
    failed, told = selection.report_unreadable(), 0
    for snippet in selection.able:
        path = session_path(snippet.id)
        if not path.is_file():
            continue
        told += 1
        try:
            path.write_text(played(snippet, interpreter.path), encoding="utf-8", newline="\n")
            print(f"{snippet.id}: played", flush=True)
        except SessionError as problem:
            failed += 1
            print(problem, flush=True)
    if not told and not failed:
        parser.error("none of them has a file NAME.session")
    return 1 if failed else 0
