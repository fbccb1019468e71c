"""Asks whether the records would notice if a program did something else.

Each program is run many times over, each time with one statement removed or one argument or constant changed, and its
record must catch it: in a plain run, or in one of two with random delays, under which the unchanged program still does
what its record says (stability proves that). Survivors are listed: make the record sharper, or write the reason
into recorded/proof/survivors.txt.
"""

import ast
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from recorded.model.snippet import Snippet
from recorded.runner.execute import execute, heed_interrupts
from recorded.runner.interpreter import Interpreter
from recorded.runner.judge import judge
from recorded.runner.observed import Observed
from recorded.runner.options import interpreter_at, parser_of, selected
from recorded.runner.pool import in_batches

# seconds of random delay in each try; a removed wait shows only when somebody is late
TRIES = (0.0, 0.05, 0.05)
LEAST = 8.0  # seconds after which a changed program is taken for hanging
TIMES = 2  # so many times as long as the unchanged one it may take, if that is more
# arguments that only raise where something else is wrong already: zip's, subprocess.run's
GUARDS = ("strict", "check")
REASONS = Path(__file__).with_name("survivors.txt")


@dataclass(frozen=True)
class Mutant:
    """A program with one change; `line` is where, `change` says what, e.g. ``removed: thread.join()``."""

    snippet: Snippet
    line: int
    change: str
    source: str

    @property
    def name(self) -> str:
        """How the list of reasons names it; without the line, which moves."""
        return f"{self.snippet.id}: {self.change}"


def mutants(snippet: Snippet) -> Iterator[Mutant]:
    """Every program that differs from the snippet in one place. Lines keep their numbers.

    A change that only makes the program fail to start (a removed definition, an unknown name) would prove nothing,
    so what is removed are calls, and with-blocks lose their context.
    """
    try:
        tree = ast.parse(snippet.source)
    except SyntaxError:  # its control will tell whether the Python that runs it takes it
        return
    for node in ast.walk(tree):
        if _is_removable(node):
            yield _mutant(snippet, node, "removed", "pass")
        elif isinstance(node, (ast.With, ast.AsyncWith)) and not node.items[0].optional_vars:
            context = ast.get_source_segment(snippet.source, node.items[0].context_expr)
            keyword = "async with" if isinstance(node, ast.AsyncWith) else "with"
            yield _replaced(snippet, node.lineno, f"{keyword} {context}", "if True", f"removed: {keyword} {context}")
        elif isinstance(node, ast.keyword) and node.arg not in GUARDS and _is_true(node.value):
            yield _mutant(snippet, node.value, f"changed {node.arg}", "False")


def _is_removable(node: ast.AST) -> bool:
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Attribute)
    return isinstance(node, ast.Expr) and _is_call(node.value) and not _calls(node.value, "print")


def _is_true(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is True


def _is_call(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) or (isinstance(value, ast.Await) and isinstance(value.value, ast.Call))


def _calls(value: ast.expr, name: str) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == name


def _mutant(snippet: Snippet, node: ast.stmt | ast.expr, change: str, by: str) -> Mutant:
    text = ast.get_source_segment(snippet.source, node)
    rows = snippet.source.split("\n")
    first, last = node.lineno - 1, node.end_lineno - 1
    start = len(rows[first].encode()[: node.col_offset].decode())
    end = len(rows[last].encode()[: node.end_col_offset].decode())
    rows[first : last + 1] = [rows[first][:start] + by + rows[last][end:]] + [""] * (last - first)
    return Mutant(snippet, node.lineno, f"{change}: {' '.join(text.split())}", "\n".join(rows))


def _replaced(snippet: Snippet, line: int, text: str, by: str, change: str) -> Mutant:
    rows = snippet.source.split("\n")
    rows[line - 1] = rows[line - 1].replace(text, by, 1)
    return Mutant(snippet, line, " ".join(change.split()), "\n".join(rows))


def control_of(snippet: Snippet, interpreter: Interpreter) -> float | None:
    """Seconds that a changed program may take, from the longest try of the unchanged one; None if that was once not
    what its record promises."""
    longest = survival(Mutant(snippet, 0, "", snippet.source), interpreter, snippet.header.timeout)
    return None if longest is None else min(snippet.header.timeout, max(LEAST, TIMES * longest))


def survival(mutant: Mutant, interpreter: Interpreter, limit: float) -> float | None:
    """Seconds of its longest try, if the record takes the mutant for the program itself in every one; None if not.

    limit: seconds until a try is ended
    """
    header, longest = mutant.snippet.header, 0.0
    options = {"timeout": limit, "late_starts": not header.exclusive, "start_method": interpreter.world.start}
    with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
        if header.neighbours:
            shutil.copytree(mutant.snippet.path.parent, folder, dirs_exist_ok=True)
        program = Path(folder) / mutant.snippet.path.name
        program.write_text(mutant.source, encoding="utf-8")
        for jitter in TRIES:
            execution = execute(program, interpreter.path, jitter=jitter, **options)
            if not judge(Observed(mutant.snippet, execution, interpreter.world)):
                return None
            longest = max(longest, execution.seconds)
    return longest


def known_reasons() -> dict[str, str]:
    """Why each known survivor may survive, by its name: lines ``name  # reason``."""
    rows = REASONS.read_text(encoding="utf-8").splitlines() if REASONS.exists() else []
    parts = (row.rpartition("  # ") for row in rows if row and not row.startswith("#"))
    return {name.strip(): reason for name, _, reason in parts}


@dataclass(frozen=True)
class Outcome:
    """What became of the changes.

    caught: how many a record has noticed; alive: those that none has
    unsteady: ids of programs that were not what their record promises without any change
    """

    caught: int
    alive: list[Mutant]
    unsteady: list[str]

    def told(self, reasons: dict[str, str]) -> Iterator[str]:
        """A line for each survivor and each unsteady program, and the count."""
        for mutant in self.alive:
            yield f"survives  {mutant.name}  # {reasons.get(mutant.name, 'NO REASON')}"
        for id in self.unsteady:
            yield f"unsteady  {id}: unchanged, it was not what its record promises; its changes prove nothing"
        changes = self.caught + len(self.alive)
        share = f"{self.caught / changes:.1%}" if changes else "none"
        yield f"{changes} changes, {self.caught} caught ({share})"


def outcome_of(snippets: list[Snippet], interpreter: Interpreter, jobs: int) -> Outcome:
    """Try every change of every snippet. jobs: programs that run at once."""
    caught, survivors, unsteady = 0, [], []
    # a program that measures time is caught for the load of its neighbours if it has too many
    for most, batch in in_batches(snippets, jobs):
        with ThreadPoolExecutor(most) as pool:
            limits = list(pool.map(lambda snippet: control_of(snippet, interpreter), batch))
            unsteady += [snippet.id for snippet, limit in zip(batch, limits, strict=True) if limit is None]
            able = [(snippet, limit) for snippet, limit in zip(batch, limits, strict=True) if limit is not None]
            changed = [(mutant, limit) for snippet, limit in able for mutant in mutants(snippet)]
            longest = list(pool.map(lambda one: survival(one[0], interpreter, one[1]), changed))
        alive = [mutant for (mutant, _), seconds in zip(changed, longest, strict=True) if seconds is not None]
        caught, survivors = caught + len(changed) - len(alive), survivors + alive
    return Outcome(caught, survivors, sorted(unsteady))


def main(arguments: list[str]) -> int:
    """Try the mutants and report; exit code 1 if one survives without a written reason, or a control does not."""
    parser = parser_of("sensitivity", __doc__)
    parser.add_argument("--jobs", type=int, default=6, help="programs that run at once")
    chosen = parser.parse_args(arguments)
    heed_interrupts()
    interpreter = interpreter_at(parser, chosen.snippet_python, chosen.start_method)
    selection = selected(parser, chosen, interpreter)
    unreadable = selection.report_unreadable()
    outcome, reasons = outcome_of(selection.able, interpreter, chosen.jobs), known_reasons()
    *lines, count = outcome.told(reasons)
    print("".join(f"{line}\n" for line in lines), end="")
    print(f"{len(selection.able) - len(outcome.unsteady)} programs, {count}")
    return 1 if unreadable or outcome.unsteady or any(mutant.name not in reasons for mutant in outcome.alive) else 0
