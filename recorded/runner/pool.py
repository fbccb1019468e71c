"""Starts all programs up front, in a bounded pool, so that the suite is as fast as its longest program allows."""

import os
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from recorded.model.snippet import Snippet
from recorded.runner.execute import IN_MEMORY, Execution, execute
from recorded.runner.interpreter import Interpreter
from recorded.runner.lanes import cannot_record


@dataclass
class SnippetRuns:
    """The executions of the selected snippets, by id, as futures; those declared calm or exclusive run at the end.

    jobs: programs that run at once, None for as many as in crowd()
    jitter, record_events: see execute
    one_by_one: all of them run alone
    """

    interpreter: Interpreter
    jobs: int | None = None
    jitter: float = 0.0
    record_events: bool = False
    one_by_one: bool = False
    finished: dict[str, Execution] = field(default_factory=dict)
    _futures: dict[str, Future] = field(default_factory=dict)
    _began: float = 0.0
    _ended: float = 0.0

    def start(self, snippets: list[Snippet]) -> None:
        """Start those that this interpreter can run. Raises ValueError if one is named twice."""
        if len({snippet.id for snippet in snippets}) < len(snippets):
            raise ValueError("a program is to be started twice; name each once")
        able = [snippet for snippet in snippets if not self.interpreter.cannot_run(snippet)]
        self._futures = {snippet.id: Future() for snippet in able}
        self._began = time.monotonic()
        threading.Thread(target=self._run_all, args=(able,), daemon=True).start()

    def result(self, snippet: Snippet) -> Execution:
        """The execution of a started snippet; waits for it."""
        return self._futures[snippet.id].result()

    def _run_all(self, snippets: list[Snippet]) -> None:
        try:
            for jobs, batch in in_batches(snippets, 1 if self.one_by_one else self.jobs or crowd()):
                with ThreadPoolExecutor(jobs) as pool:
                    list(pool.map(self._run_one, batch))
        except BaseException as error:  # whoever waits for a run must hear of it
            for future in self._futures.values():
                if not future.done():
                    future.set_exception(error)

    def _run_one(self, snippet: Snippet) -> None:
        future = self._futures[snippet.id]
        try:
            execution = execute(
                snippet.path,
                self.interpreter.path,
                timeout=snippet.header.timeout,
                jitter=self.jitter,
                late_starts=not snippet.header.exclusive,
                record_events=self._records_events(snippet),
                start_method=self.interpreter.world.start,
            )
        except BaseException as error:
            future.set_exception(error)
            return
        self.finished[snippet.id] = execution
        self._ended = time.monotonic()
        future.set_result(execution)

    def _records_events(self, snippet: Snippet) -> bool:
        return self.record_events and snippet.header.timeline and not cannot_record(self.interpreter.version)

    def shared_memory_left(self) -> list[str]:
        """The shared memory and semaphores that the programs have made and not removed; waits for all of them."""
        for future in self._futures.values():
            future.exception()
        runs = sorted(self.finished.items())
        return [f"{id}: {text}" for id, run in runs for text in run.leftovers if text.endswith(IN_MEMORY)]

    def summary(self) -> str:
        """Count, times and the slowest five, for people."""
        runs = self.finished
        total = sum(run.seconds for run in runs.values())
        cpu = sum(run.cpu for run in runs.values())
        longest = max(run.seconds for run in runs.values())
        wall = self._ended - self._began
        bound = max(longest, cpu / (os.cpu_count() or 1))
        slowest = sorted(runs, key=lambda id: -runs[id].seconds)[:5]
        return (
            f"{len(runs)} programs on {self.interpreter.world.name}: {total:.1f} s of their own, "
            f"{cpu:.1f} s of processor, {wall:.1f} s wall, {wall / bound:.2f} × the possible ({bound:.1f} s)\n"
            f"slowest: {', '.join(f'{id} {runs[id].seconds:.1f} s' for id in slowest)}"
        )


def crowd() -> int:
    """How many programs run at once that do not mind; most sleep most of the time, so more than there are cores."""
    return 4 * (os.cpu_count() or 1)


def in_batches(snippets: list[Snippet], jobs: int) -> list[tuple[int, list[Snippet]]]:
    """The snippets in batches, one to run after the other, each with how many of its programs may run at once.

    The longest come first in each, so that none of them runs on when all others have ended; those that hang, and take
    nothing but places, stand between the others.
    """
    alone = [s for s in snippets if s.header.exclusive]
    calm = [s for s in snippets if s.header.calm and not s.header.exclusive]
    others = [s for s in snippets if not s.header.calm and not s.header.exclusive]
    batches = ((jobs, others), (min(jobs, os.cpu_count() or 1), calm), (1, alone))
    return [(most, sorted(batch, key=_recorded_seconds, reverse=True)) for most, batch in batches if batch]


def _recorded_seconds(snippet: Snippet) -> float:
    """How long the program took when it was recorded; 0 for one without a run, which is quick, and for one that hangs
    what is usual. A record that cannot be read is complained of when it is compared."""
    try:
        run = snippet.record()
    except (OSError, ValueError):
        run = None
    return 0.5 if snippet.header.hang else run.seconds if run else 0.0
