"""Proves the marks of records by trying every schedule of the programs with threads or tasks.

Each is run again and again with real threads, one at a time, until no schedule is left that could print its lines in
another order; tasks run on an event loop that tries every order of timers which may be due together. Named is each
program whose record refuses an order that can come, or allows one that cannot without a reason in the program's header.
Ends with exit code 1 if there is one. What the proof covers and what it does not, says
recorded/proof/orders/__init__.py.
"""

import os
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from recorded.model.paths import PROOFS
from recorded.model.proofs import (
    ANY,
    LOOSE,
    MARGIN,
    NOT_JUDGED,
    PROVEN,
    REFUTED,
    Proof,
    Proofs,
    digest_of,
    write_proofs,
)
from recorded.model.snippet import Snippet
from recorded.proof.orders.explored import explore
from recorded.proof.orders.judge import prove
from recorded.proof.orders.scope import has_threads, is_of_tasks
from recorded.runner.execute import heed_interrupts
from recorded.runner.interpreter import Interpreter
from recorded.runner.options import interpreter_at, parser_of, selected
from recorded.runner.reporting import report_of

LIMIT = 30.0  # seconds of processor time for one program


def proofs_of(snippets: list[Snippet], interpreter: Interpreter, limit: float, jobs: int) -> dict[str, Proof]:
    """The proofs of programs, by id. limit: seconds of processor time for one exploration; jobs: how many at once"""

    def one(snippet: Snippet) -> Proof:
        try:
            explored = lambda snippet, clock: explore(snippet, interpreter.path, clock, limit)  # noqa: E731
            proof = prove(snippet, explored, interpreter.world)
        except Exception as error:  # one program that cannot be judged must not keep the others from being reported
            proof = Proof(REFUTED, why=f"it cannot be judged: {type(error).__name__}: {error}")
        print(line_of(snippet.id, proof), flush=True)
        return replace(proof, python=interpreter.version, digest=digest_of(snippet))

    with ThreadPoolExecutor(jobs) as pool:
        return dict(zip([snippet.id for snippet in snippets], pool.map(one, snippets), strict=True))


def line_of(id: str, proof: Proof) -> str:
    """A proof in a line."""
    clock = f"late by less than {proof.margin:g} s" if proof.clock == MARGIN else proof.clock
    verdict = f"{proof.verdict}{f' ({clock})' if clock else ''}"
    counts = f"{proof.schedules} schedules, {proof.classes} classes, {proof.orders} orders, {proof.seconds:.1f} s"
    return f"{id:32} {verdict:28} {counts}{f': {proof.why}' if proof.why else ''}"


def summary(proofs: dict[str, Proof], seconds: float) -> str:
    """What came of all of them, in a sentence."""
    counts = Counter((proof.verdict, proof.clock) for proof in proofs.values())
    verdicts = Counter(proof.verdict for proof in proofs.values())
    return (
        f"{len(proofs)} programs with threads or tasks in {seconds:.0f} s: {verdicts[PROVEN]} proven "
        f"({counts[PROVEN, ANY]} however late anybody is, {counts[PROVEN, MARGIN]} with a margin), "
        f"{verdicts[LOOSE]} loose with a reason, {verdicts[REFUTED]} refuted, {verdicts[NOT_JUDGED]} not judged"
    )


def main(arguments: list[str]) -> int:
    """Prove and report; the exit code."""
    parser = parser_of("orders", __doc__)
    parser.add_argument("--limit", type=float, default=LIMIT, metavar="SECONDS", help="processor time for one program")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="programs that are explored at once")
    parser.add_argument("--report", type=Path, metavar="FILE", help=f"write a report, e.g. {PROOFS.name}/orders.json")
    chosen = parser.parse_args(arguments)
    if chosen.limit <= 0 or chosen.jobs < 1:
        parser.error("nothing would be tried; give --limit seconds above 0 and --jobs a number from 1 on")
    heed_interrupts()
    interpreter = interpreter_at(parser, chosen.snippet_python, chosen.start_method)
    selection = selected(parser, chosen, interpreter)
    selection.report_unreadable()
    snippets = [snippet for snippet in selection.able if has_threads(snippet) or is_of_tasks(snippet)]
    if not snippets and not selection.unreadable:
        parser.error("none of them has threads or tasks")
    began = time.monotonic()
    proofs = proofs_of(snippets, interpreter, chosen.limit, chosen.jobs)
    print(summary(proofs, time.monotonic() - began))
    if chosen.report:
        today = report_of(interpreter, {})
        write_proofs(Proofs(today.python, today.system, today.date, today.commit, proofs), chosen.report)
    refuted = any(proof.verdict == REFUTED for proof in proofs.values())
    return 1 if refuted or selection.unreadable else 0
