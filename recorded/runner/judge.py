"""Judges an execution: is it one that the snippet's record promises?"""

from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig
from pytest_examples.lint import code_diff
from pytest_examples.run_code import Arg, InsertPrintStatements, PrintStatement, find_print_location

from recorded.model.snippet import Snippet
from recorded.runner.compare import Verdict, compare
from recorded.runner.execute import Execution
from recorded.runner.observe import lost_or_torn, prints_of, run_of
from recorded.runner.pace import too_fast

CONFIG = ExamplesConfig(
    line_length=100,
    target_version="py311",
    ruff_line_length=100,
    ruff_select=["B", "UP", "I", "SIM", "RET", "PIE"],
    # a lesson starts threads in a loop, swallows an error on purpose, sleeps in async code
    ruff_ignore=["B018", "SIM105", "SIM115", "SIM117", "RET503", "B023"],
)


class WholeFile(CodeExample):
    """A CodeExample that is a file of its own: pytest-examples takes any `.py` file for one with docstrings."""

    def in_py_file(self) -> bool:
        return False


def code_example(snippet: Snippet) -> CodeExample:
    """The snippet as pytest-examples knows it."""
    return WholeFile.create(snippet.source, path=snippet.path)


def insert_prints(example: CodeExample, execution: Execution) -> InsertPrintStatements:
    """pytest-examples' own comparison and rewriting of `#>` results, fed with the prints of an execution."""
    insert = InsertPrintStatements(example.path, CONFIG, True, None, None)
    statements = [PrintStatement(p.line, " ", [Arg(p.text.rstrip("\n"))]) for p in prints_of(execution)]
    # pytest-examples inserts from the last statement backwards and loses lines of two prints that alternate
    insert.print_func.statements = sorted(statements, key=lambda s: find_print_location(example, s.line_no)[0])
    return insert


def judge(snippet: Snippet, execution: Execution, python: str) -> Verdict:
    """The verdict on an execution of the snippet under Python version `python`. Raises RecordError."""
    problems = mishaps(snippet, execution, python)
    if problems:
        return Verdict(tuple(problems), execution.stderr)
    variant = snippet.variant_for(python)
    if snippet.inline and variant is None:
        return _judge_inline(snippet, execution, python)
    record = snippet.record(variant)
    if record is None:
        path = snippet.record_path(variant).name
        return Verdict((f"it has neither a record {path} nor results '#>' in its source",))
    run = run_of(execution, python)
    verdict = compare(record, run, snippet.header)
    if verdict and (problems := tuple(too_fast(record, run, snippet.header))):
        return Verdict(problems)
    return verdict


def mishaps(snippet: Snippet, execution: Execution, python: str) -> list[str]:
    """What no record may contain: lost or torn lines, things left behind, an end that is not declared."""
    run = run_of(execution, python)
    declared = "hang" if snippet.header.hang else f"exit {snippet.header.exit}"
    wrong_end = [f"it ends with {run.ending!r}, its header declares {declared!r}"] if run.ending != declared else []
    return lost_or_torn(execution, run) + list(execution.leftovers) + wrong_end


def reasons_for_a_run(snippet: Snippet, execution: Execution, python: str) -> list[str]:
    """Why the program's results cannot stand in its source, and it needs a `.run` file; empty if they can."""
    run, header, prints = run_of(execution, python), snippet.header, prints_of(execution)
    actors = sorted({line.actor for line in run.lines})
    reasons = {
        f"{len(actors)} actors print: {', '.join(actors)}": len(actors) > 1,
        "it prints nothing": not actors,
        "a library calls print for it": any(p.line == 0 for p in prints),
        "one print makes several lines, or several prints one": any(
            p.text.find("\n") != len(p.text) - 1 for p in prints
        ),
        f"it writes to standard error: {' / '.join(run.stderr[-1:])}": bool(run.stderr),
        f"it ends with {run.ending!r}": run.ending != "exit 0",
        "it differs between Pythons": bool(header.variants),
        "its header declares values that vary": bool(header.vary),
    }
    return [reason for reason, holds in reasons.items() if holds]


def _judge_inline(snippet: Snippet, execution: Execution, python: str) -> Verdict:
    problems = [f"its results cannot stand in its source: {p}" for p in reasons_for_a_run(snippet, execution, python)]
    example = code_example(snippet)
    updated = insert_prints(example, execution).updated_print_statements(example)
    if updated is not None and not problems:
        return Verdict(("its output is not what stands in its source",), code_diff(example, updated, CONFIG))
    # pytest-examples looks only below prints that were called
    if snippet.results != len(prints_of(execution)) and not problems:
        problems = [f"{snippet.results} results '#>' stand in its source, but it printed {len(prints_of(execution))}"]
    return Verdict(tuple(problems))
