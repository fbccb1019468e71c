"""Proves that the records hold under load: busy cores, random delays, many rounds.

Every core is kept busy, and every print and start is late by chance. The starts of programs that measure what a start
costs are not delayed. Named is each program whose run was once not what its record promises. Ends with exit code 1 if
there is one.
"""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from recorded.model.snippet import Snippet
from recorded.runner.execute import heed_interrupts
from recorded.runner.interpreter import Interpreter
from recorded.runner.judge import judge
from recorded.runner.observed import Observed
from recorded.runner.options import interpreter_at, parser_of, selected
from recorded.runner.pool import SnippetRuns

# ends with us: its input does
BUSY = """
import os, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0))).start()
while True: pass
"""


@contextmanager
def every_core_busy() -> Iterator[None]:
    """Keep every core busy by another program."""
    command = [sys.executable, "-c", BUSY]
    busy = [subprocess.Popen(command, stdin=subprocess.PIPE) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.communicate()


def rounds_under_load(rounds: int, wrong_in_one: Callable[[], dict[str, str]], good: str) -> Counter[str]:
    """Make so many rounds with every core busy, and tell each; in how many each thing was wrong.

    wrong_in_one: makes one round; what is wrong in it, in words, by the id of what is wrong
    good: what is told of a round in which nothing is
    """
    failures: Counter[str] = Counter()
    with every_core_busy():
        for number in range(1, rounds + 1):
            began = time.monotonic()
            wrong = wrong_in_one()
            failures.update(wrong.keys())
            print(f"round {number}: {time.monotonic() - began:.0f} s, {', '.join(wrong) or good}", flush=True)
            for problem in wrong.values():
                print(problem, flush=True)
    return failures


def round_of(snippets: list[Snippet], interpreter: Interpreter, jitter: float) -> dict[str, str]:
    """Run each program once; what is wrong with those whose run is not what their record promises, by id."""
    runs = SnippetRuns(interpreter, jitter=jitter)
    runs.start(snippets)
    wrong = {}
    for snippet in snippets:
        if not (verdict := judge(Observed(snippet, runs.result(snippet), interpreter.world))):
            wrong[snippet.id] = f"{'; '.join(verdict.problems)}\n{verdict.diff}".strip()
    return wrong


def main(arguments: list[str]) -> int:
    """Run the rounds and report; the exit code."""
    parser = parser_of("stability", __doc__)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--jitter", type=float, default=0.02, metavar="SECONDS", help="the longest random delay")
    chosen = parser.parse_args(arguments)
    if chosen.rounds < 1:
        parser.error("no round would prove nothing; give --rounds a number from 1 on")
    heed_interrupts()
    interpreter = interpreter_at(parser, chosen.snippet_python, chosen.start_method)
    selection = selected(parser, chosen, interpreter)
    selection.report_unreadable()
    failures = Counter(dict.fromkeys(selection.unreadable, chosen.rounds))

    def wrong_in_one() -> dict[str, str]:
        wrong = round_of(selection.able, interpreter, chosen.jitter)
        return {id: f"{id}: {problem}" for id, problem in wrong.items()}

    failures.update(rounds_under_load(chosen.rounds, wrong_in_one, "all as recorded"))
    rounds = f"{chosen.rounds} rounds of {len(selection.able)} programs on {interpreter.world.name}"
    print(f"{rounds}; differing records: {dict(failures) or 'none'}")
    return 1 if failures else 0
