"""Notes in records at which line of a program each stretch began; changes nothing else.

The Python is the one of --snippet-python, else the one in RECORDING_PYTHON, else the one that runs this command. A line
is taken over only where the run leaves no doubt of it; another run may tell more. A record that does not hold is left
as it is. Says of how many stretches and printed lines the line is known. Ends with exit code 1 if a record does not
hold.
"""

from dataclasses import replace

from recorded.model.snippet import Snippet
from recorded.runner.compare import identity
from recorded.runner.execute import Execution, heed_interrupts
from recorded.runner.interpreter import Interpreter, recording_python
from recorded.runner.judge import judge
from recorded.runner.lanes import cannot_record
from recorded.runner.noted_lines import known, with_lines_of
from recorded.runner.observed import Observed
from recorded.runner.options import interpreter_at, parser_of, selected
from recorded.runner.pool import SnippetRuns
from recorded.runner.recording import record_text, with_timeline, write_whole


def note(snippet: Snippet, execution: Execution, interpreter: Interpreter) -> str:
    """Write the lines of this execution into the record; a sentence that says what came of it, ``!`` before trouble."""
    observed = Observed(snippet, execution, interpreter.world)
    record = snippet.record(observed.variant)
    if record is None or not record.lanes:
        return ""
    if not (verdict := judge(observed)):
        return f"! {'; '.join(verdict.problems)}"
    lined = with_lines_of(record, with_timeline(observed), identity(observed.header))
    if replace(lined, lanes=()) != replace(record, lanes=()):
        raise AssertionError(f"{snippet.id}: more than lines would change")
    if lined != record:
        write_whole(snippet.record_path(observed.variant), record_text(lined, snippet.path))
    some, all_ = known(lined)
    return f"{some} of {all_} lines are known"


def main(arguments: list[str]) -> int:
    """Run, note and tell; the exit code."""
    heed_interrupts()
    parser = parser_of("lines", __doc__)
    parser.set_defaults(snippet_python=recording_python())
    chosen = parser.parse_args(arguments)
    interpreter = interpreter_at(parser, chosen.snippet_python, chosen.start_method)
    selection = selected(parser, chosen, interpreter)
    if reason := cannot_record(interpreter.world.python):
        parser.error(reason)
    wrong = selection.report_unreadable()
    snippets = [snippet for snippet in selection.able if snippet.header.timeline and not snippet.inline]
    runs = SnippetRuns(interpreter, record_events=True)
    runs.start(snippets)
    for snippet in snippets:
        if told := note(snippet, runs.result(snippet), interpreter):
            wrong += told.startswith("!")
            print(f"{snippet.id}: {told}", flush=True)
    return 1 if wrong else 0
