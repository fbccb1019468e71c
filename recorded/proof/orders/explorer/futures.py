"""Models of concurrent.futures: a Future is three things, with one operation each.

`id` is whether it is done, which result() waits for; `id begun` whether a worker has begun it, which cancel() asks;
`id told` whether those who wait for several futures have been told: of a cancelled one only when a worker finds it.
"""

import concurrent.futures
import contextlib
import functools
from collections.abc import Iterable, Iterator
from concurrent.futures import _base

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.operation import patience_of
from recorded.proof.orders.explorer.thing import Thing

OVER = (_base.CANCELLED, _base.CANCELLED_AND_NOTIFIED, _base.FINISHED)
TOLD = (_base.CANCELLED_AND_NOTIFIED, _base.FINISHED)


class Future(Thing, _base.Future):
    """concurrent.futures.Future. `told_by`: the operation that told those who wait for several."""

    def __init__(self) -> None:
        self._appear("future")
        self._condition = contextlib.nullcontext()  # each operation is one step as it is
        self._state, self._result, self._exception = _base.PENDING, None, None
        self._waiters, self._done_callbacks = [], []
        self.told_by = 0

    def state(self) -> object:
        return self._state, len(self._done_callbacks)

    def is_over(self) -> bool:
        return self._state in OVER

    def is_told(self) -> bool:
        return self._state in TOLD

    def touch(self, part: str, mode: str) -> tuple[str, str]:
        return f"{self.id} {part}".rstrip(), mode

    def _await(self, timeout: float | None) -> None:
        patience = patience_of(timeout)
        mode = "rb" if timeout is None else "r"
        if not acting().perform("result", (self.touch("", mode),), self.is_over, patience):
            raise TimeoutError
        if self._state in (_base.CANCELLED, _base.CANCELLED_AND_NOTIFIED):
            raise _base.CancelledError

    def result(self, timeout: float | None = None) -> object:
        self._await(timeout)
        return self._Future__get_result()

    def exception(self, timeout: float | None = None) -> BaseException | None:
        self._await(timeout)
        return self._exception

    def _look(self, *parts: str) -> str:
        if stage := acting():
            stage.perform("look at", tuple(self.touch(part, "r") for part in parts))
        return self._state

    def cancelled(self) -> bool:
        return self._look("") in (_base.CANCELLED, _base.CANCELLED_AND_NOTIFIED)

    def running(self) -> bool:
        return self._look("", "begun") == _base.RUNNING

    def done(self) -> bool:
        return self._look("") in OVER

    def cancel(self) -> bool:
        acting().perform("cancel", (self.touch("", "we"), self.touch("begun", "w")))
        if self._state in (_base.RUNNING, _base.FINISHED):
            return False
        if self._state == _base.PENDING:
            self._state = _base.CANCELLED
            self._invoke_callbacks()
        return True

    def set_running_or_notify_cancel(self) -> bool:
        def touches() -> tuple:
            cancelled = self._state == _base.CANCELLED
            told = (self.touch("told", "we"),) if cancelled else ()
            return self.touch("begun", "w"), self.touch("", "r"), *told

        stage = acting()
        stage.perform("begin task", touches)
        if self._state == _base.CANCELLED:
            self._state, self.told_by = _base.CANCELLED_AND_NOTIFIED, stage.number
            return False
        if self._state != _base.PENDING:
            raise RuntimeError("Future in unexpected state")
        self._state = _base.RUNNING
        return True

    def _finish(self, result: object, error: BaseException | None) -> None:
        stage = acting()
        if stage is not None:
            stage.perform("finish", (self.touch("", "we"), self.touch("told", "we")))
            self.told_by = stage.number
        if self.is_over():
            raise _base.InvalidStateError(f"{self._state}: {self!r}")
        self._result, self._exception, self._state = result, error, _base.FINISHED
        self._invoke_callbacks()

    def set_result(self, result: object) -> None:
        self._finish(result, None)

    def set_exception(self, exception: BaseException | None) -> None:
        self._finish(None, exception)

    def add_done_callback(self, fn) -> None:
        acting().perform("add callback", (self.touch("calls", "w"), self.touch("", "r")))
        if not self.is_over():
            self._done_callbacks.append(fn)
            return
        try:
            fn(self)
        except Exception:
            _base.LOGGER.exception("exception calling callback for %r", self)


def in_order(futures: Iterable[Future]) -> list[Future]:
    """Futures in an order that is the same in every schedule: by who made them."""
    return sorted(set(futures), key=lambda future: future.id)


def _any_is_told(futures: list[Future]) -> bool:
    return any(future.is_told() for future in futures)


def wait(fs: Iterable[Future], timeout: float | None = None, return_when: str = _base.ALL_COMPLETED):
    """concurrent.futures.wait"""
    futures = in_order(fs)

    def is_enough() -> bool:
        told = [future for future in futures if future.is_told()]
        failed = [f for f in told if f._state == _base.FINISHED and f._exception is not None]
        if return_when == _base.FIRST_COMPLETED:
            return bool(told)
        return len(told) == len(futures) or (return_when == _base.FIRST_EXCEPTION and bool(failed))

    strict = timeout is None and return_when == _base.ALL_COMPLETED
    touches = tuple(future.touch("told", "rb" if strict else "r") for future in futures)
    acting().perform("wait", touches, is_enough, patience_of(timeout))
    told = {future for future in futures if future.is_told()}
    return _base.DoneAndNotDoneFutures(told, set(futures) - told)


def as_completed(fs: Iterable[Future], timeout: float | None = None) -> Iterator[Future]:
    """concurrent.futures.as_completed: those that are done already come in any order, the others as they complete."""
    left = in_order(fs)
    total, stage = len(left), acting()
    stage.perform("look at", tuple(future.touch("told", "r") for future in left))
    told = [future for future in left if future.is_told()]
    left = [future for future in left if future not in told]
    while told:
        if len(told) > 1:
            stage.perform("take one", options=len(told))
        yield told.pop(stage.last.option if len(told) > 1 else 0)
    while left:
        mode = "rb" if len(left) == 1 and timeout is None else "r"
        touches = tuple(future.touch("told", mode) for future in left)
        one_is_told = functools.partial(_any_is_told, left)
        if not stage.perform("next completed", touches, one_is_told, patience_of(timeout)):
            raise TimeoutError(f"{len(left)} (of {total}) futures unfinished")
        told = sorted((future for future in left if future.is_told()), key=lambda future: future.told_by)
        left = [future for future in left if future not in told]
        yield from told


def install_futures() -> None:
    """Put the models in the place of what concurrent.futures offers."""
    for module in (concurrent.futures, _base):
        module.Future, module.wait, module.as_completed = Future, wait, as_completed
