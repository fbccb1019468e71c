"""The seam to pytest-examples, which nothing else imports: results inside a program are compared, inserted, linted.

pytest-examples runs a program inside pytest's own process, where children that are spawned fail, their prints vanish
and those of threads are mixed up. So it is given the prints of an execution in a fresh interpreter.
"""

import functools
import subprocess
from pathlib import Path
from textwrap import indent

from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig
from pytest_examples.lint import FormatError, black_check, code_diff, find_ruff_bin
from pytest_examples.run_code import Arg, InsertPrintStatements, PrintStatement, find_print_location

from recorded.model.snippet import Snippet
from recorded.runner.observe import Printed

CONFIG = ExamplesConfig(line_length=100, target_version="py311")
# no settings but these, of no folder; a lesson starts threads in a loop, swallows an error on purpose
RUFF = (
    "--isolated",
    "--line-length=100",
    "--target-version=py311",
    "--select=E,F,W,B,UP,I,SIM,RET,PIE,C4",
    "--ignore=B018,SIM105,SIM115,SIM117,RET503,B023",
)


class _WholeFile(CodeExample):
    """A CodeExample that is a file of its own: pytest-examples takes any `.py` file for one with docstrings."""

    def in_py_file(self) -> bool:
        return False


def with_results(snippet: Snippet, prints: list[Printed]) -> str:
    """The source with what these calls of print have printed below them; as it is if all of it stands there."""
    example = _example(snippet)
    insert = InsertPrintStatements(example.path, CONFIG, True, None, None)
    statements = [PrintStatement(p.line, " ", [Arg(p.text.rstrip("\n"))]) for p in prints]
    # pytest-examples inserts from the last statement backwards and loses lines of two prints that alternate
    insert.print_func.statements = sorted(statements, key=lambda s: find_print_location(example, s.line_no)[0])
    return insert.updated_print_statements(example) or snippet.source


def difference(snippet: Snippet, source: str) -> str:
    """How another source differs from the snippet's."""
    return code_diff(_example(snippet), source, CONFIG)


def lint(snippet: Snippet) -> list[str]:
    """What black and ruff complain of, one text each; the same wherever it is called from."""
    return [complaint for complaint in (_black(snippet), _ruff(snippet)) if complaint]


def _example(snippet: Snippet) -> CodeExample:
    return _WholeFile.create(snippet.source, path=snippet.path)


def _black(snippet: Snippet) -> str:
    try:
        black_check(_example(snippet), CONFIG)
    except ValueError as error:  # a FormatError, or what black says of a source that it cannot parse
        return str(error) if isinstance(error, FormatError) else f"black failed: {error}"
    return ""


def _ruff(snippet: Snippet) -> str:
    if _passed_by_ruff(snippet.path.parent).get(snippet.path) == snippet.source:
        return ""
    ended = _ask_ruff(snippet.path.parent, "--stdin-filename", snippet.path, "-", input=snippet.source)
    if ended.returncode not in (0, 1):
        return f"ruff cannot be asked: {ended.stderr}"
    return f"ruff failed:\n{indent(ended.stdout, '  ')}" if ended.returncode else ""


@functools.cache
def _passed_by_ruff(folder: Path) -> dict[Path, str]:
    """The sources of a folder's programs if ruff complains of none: asking once is quicker than once for each."""
    paths = sorted(path for path in folder.glob("*.py") if path.is_file())
    sources = {path: path.read_text(encoding="utf-8", errors="replace") for path in paths}
    if not sources or _ask_ruff(folder, "--no-cache", "--", *sources).returncode:
        return {}
    return sources


def _ask_ruff(folder: Path, *arguments: str | Path, **options: str) -> subprocess.CompletedProcess:
    """The answer to these arguments; from the folder of the programs, where ruff looks for their neighbours."""
    command = [find_ruff_bin(), "check", *RUFF, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=folder, **options)
