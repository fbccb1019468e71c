"""Judges an execution: is it one that the snippet's record promises?"""

from recorded.runner.compare import Verdict, compare
from recorded.runner.example import difference, with_results
from recorded.runner.observe import lost_or_torn, unfit
from recorded.runner.observed import Observed
from recorded.runner.pace import too_fast


def judge(observed: Observed) -> Verdict:
    """The verdict on what was observed. Raises RecordError."""
    snippet, variant = observed.snippet, observed.variant
    if problems := mishaps(observed):
        return Verdict(tuple(problems), observed.execution.stderr)
    if snippet.inline and variant is None:
        return _judge_inline(observed)
    record = snippet.record(variant)
    if record is None:
        path = snippet.record_path(variant).name
        return Verdict((f"it has neither a record {path} nor results '#>' in its source",))
    verdict = compare(record, observed.run, observed.header)
    if verdict and (problems := tuple(too_fast(record, observed.run, observed.header))):
        return Verdict(problems)
    return verdict


def mishaps(observed: Observed) -> list[str]:
    """What no record may contain: lost or torn lines, things left behind, an end that is not declared."""
    run, execution, header = observed.run, observed.execution, observed.header
    declared = "hang" if header.hang else f"exit {header.exit}"
    wrong_end = [f"it ends with {run.ending!r}, its header declares {declared!r}"] if run.ending != declared else []
    found = unfit(execution) + lost_or_torn(execution, run) + [*execution.trouble, *execution.leftovers]
    if execution.started_processes and not observed.snippet.uses_processes:
        found.append("it uses multiprocessing, which its text does not tell: see recorded/model/processes.py")
    return found + wrong_end


def reasons_for_a_run(observed: Observed) -> list[str]:
    """Why the program's results cannot stand in its source, and it needs a `.run` file; empty if they can."""
    run, header, prints = observed.run, observed.snippet.header, observed.prints
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
        "it differs between worlds": bool(header.variants),
        "its header declares values that vary": bool(header.vary),
    }
    return [reason for reason, holds in reasons.items() if holds]


def _judge_inline(observed: Observed) -> Verdict:
    if reasons := reasons_for_a_run(observed):
        return Verdict(tuple(f"its results cannot stand in its source: {reason}" for reason in reasons))
    snippet, prints = observed.snippet, observed.prints
    updated = with_results(snippet, prints)
    if updated != snippet.source:
        return Verdict(("its output is not what stands in its source",), difference(snippet, updated))
    # pytest-examples looks only below prints that were called
    if snippet.results != len(prints):
        return Verdict((f"{snippet.results} results '#>' stand in its source, but it printed {len(prints)}",))
    return Verdict()
