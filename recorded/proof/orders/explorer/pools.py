"""Models of what a ThreadPoolExecutor is built on. Its own code runs as it is, but for what no longer matters once it
has
all its workers: which of them count as idle.
"""

import itertools
import queue
import sys
import types
from concurrent.futures import thread as pool_module

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.locks import Lock
from recorded.proof.orders.explorer.queues import SimpleQueue
from recorded.proof.orders.explorer.twins import WHO


def _called_by_worker() -> bool:
    return sys._getframe(2).f_code.co_name == "_worker"


def _is_full(executor: pool_module.ThreadPoolExecutor | None) -> bool:
    """Whether a pool has all its workers. From then on it makes no difference who of them counts as idle."""
    if WHO in acting().plan.visible:
        return False  # everything as it is
    return executor is not None and len(executor._threads) >= executor._max_workers


_adjust = pool_module.ThreadPoolExecutor._adjust_thread_count


def adjust_thread_count(self: pool_module.ThreadPoolExecutor) -> None:
    """ThreadPoolExecutor._adjust_thread_count"""
    if not _is_full(self):
        _adjust(self)


class WorkQueue(SimpleQueue):
    """The queue of a pool. None tells a worker to go home, and he puts it back for the next one: who passes it on to
    whom is nobody's business, so for workers it stays where it is, and going home commutes."""

    is_of_pool = True

    def put(self, item: object, block: bool = True, timeout: float | None = None) -> None:
        if item is not None or not _called_by_worker():
            super().put(item, block, timeout)

    def get(self, block: bool = True, timeout: float | None = None) -> object:
        return self._take(None if block else 0) if _called_by_worker() else super().get(block, timeout)

    def get_nowait(self) -> object:
        if not _called_by_worker():
            return super().get(block=False)
        # since Python 3.15 a worker looks whether it is idle before it waits
        return self._take(None if _is_full(sys._getframe(1).f_locals["executor_reference"]()) else 0)

    def _take(self, patience: float | None) -> object:
        def touches() -> tuple:
            if self._qsize() and self.queue[0] is None:
                looked = self._numbered("item", len(self.gets), "r") if patience is not None else ()
                return ((f"{self.id} head", "r"), *looked)
            return self._get_touches(patience)

        stage = acting()
        if not stage.perform("get", touches, self._gives, patience):
            raise queue.Empty
        if patience is None:
            stage.comes_after(self.puts[0])
        if self.queue[0] is None:
            return None
        stage.last.pool = ""
        self.puts.popleft()
        self.gets.append(stage.number)
        return self._get()


def begin_pools() -> None:
    """As it is before a program has made a pool."""
    pool_module._global_shutdown_lock, pool_module._shutdown = Lock(), False
    pool_module._threads_queues.clear()
    pool_module.ThreadPoolExecutor._counter = itertools.count().__next__


def install_pools() -> None:
    """Put the models in their places."""
    pool_module.ThreadPoolExecutor._adjust_thread_count = adjust_thread_count
    pool_module.queue = types.SimpleNamespace(SimpleQueue=WorkQueue, Empty=queue.Empty)
