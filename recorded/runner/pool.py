"""Starts all programs up front, in a bounded pool, so that the suite is as fast as its longest program allows."""

import os
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from recorded.model.snippet import Snippet
from recorded.runner.bytecode import compile_tap
from recorded.runner.execute import IN_MEMORY, Execution, execute
from recorded.runner.interpreter import Interpreter
from recorded.runner.lanes import cannot_record

# how many programs a processor serves at once: most sleep most of the time
COMPANY = 4
# and of those that compare their sleeps, or hang: they hardly compute, and none that does runs beside them
STILL_COMPANY = 8
# how many of the programs run at once, and the programs
Batch = tuple[int, list[Snippet]]


@dataclass
class SnippetRuns:
    """The executions of the selected snippets, by id, as futures; those that sleep or hang, and those declared
    exclusive, run at the end.

    jobs: the most programs that run at once, None for as many as in_stages() allows
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

    def wait(self) -> None:
        """Until all programs have ended, however they did."""
        for future in self._futures.values():
            future.exception()

    def _run_all(self, snippets: list[Snippet]) -> None:
        try:
            compile_tap(self.interpreter.path)
            for stage in in_stages(snippets, 1 if self.one_by_one else self.jobs):
                with ThreadPoolExecutor(len(stage)) as together:
                    list(together.map(self._run_batch, stage))
        except BaseException as error:  # whoever waits for a run must hear of it
            for future in self._futures.values():
                if not future.done():
                    future.set_exception(error)

    def _run_batch(self, batch: Batch) -> None:
        most, snippets = batch
        with ThreadPoolExecutor(most) as pool:
            list(pool.map(self._run_one, snippets))

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
        self.wait()
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


def in_stages(snippets: list[Snippet], jobs: int | None = None) -> list[list[Batch]]:
    """The batches of the snippets, in stages: the batches of one run side by side, the stages one after the other.

    Who sleeps or hangs leaves the processors to the one that measures them, so those two batches are one stage, where
    nobody says how many `jobs` run at once. The longest come first in each batch: so the few programs that have company
    while they measure are those that measure longest.
    """
    others, still, alone = _batches(snippets, jobs)
    stages = [[others], [still, alone]] if jobs is None else [[others], [still], [alone]]
    return [full for stage in stages if (full := [batch for batch in stage if batch[1]])]


def in_batches(snippets: list[Snippet], jobs: int | None = None) -> list[Batch]:
    """The same batches, for who runs one after the other."""
    return [batch for batch in _batches(snippets, jobs) if batch[1]]


def _batches(snippets: list[Snippet], jobs: int | None) -> list[Batch]:
    """Those that mind nobody, those that sleep or hang, and those that run one at a time.

    jobs: the most at once in any of them, None for as many as the processors can serve
    """
    cores = os.cpu_count() or 1
    alone = [s for s in snippets if s.header.exclusive]
    still = [s for s in snippets if (s.header.calm or s.header.hang) and not s.header.exclusive]
    others = [s for s in snippets if s not in alone and s not in still]
    crowds = ((COMPANY * cores, others), (STILL_COMPANY * cores, still), (1, alone))
    return [(min(jobs or most, most), sorted(crowd, key=_recorded_seconds, reverse=True)) for most, crowd in crowds]


def _recorded_seconds(snippet: Snippet) -> float:
    """How long the program took when it was recorded; 0 for one without a run, which is quick. A record that cannot be
    read is complained of when it is compared."""
    try:
        run = snippet.record()
    except (OSError, ValueError):
        run = None
    return run.seconds if run else 0.0
