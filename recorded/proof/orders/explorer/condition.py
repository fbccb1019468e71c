"""A model of Condition: to wait is to let go of the lock, and, once called, to take it again.

No spurious wake-ups: the documentation allows them, CPython has none.
"""

import warnings
from collections.abc import Callable

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.locks import Lock, RLock
from recorded.proof.orders.explorer.operation import patience_of
from recorded.proof.orders.explorer.sleeping import now
from recorded.proof.orders.explorer.thing import Thing


class Waiter:
    """One call of wait(). `called`: the number of the operation during which it was called, None before."""

    def __init__(self, id: str, patient: bool) -> None:
        self.id, self.patient = id, patient
        self.called: int | None = None

    def was_called(self) -> bool:
        return self.called is not None


class Condition(Thing):
    """threading.Condition. `waiters` are those that wait for a call, the first who came first."""

    def __init__(self, lock: Lock | None = None) -> None:
        self._appear("condition")
        self.lock = lock if lock is not None else RLock()
        self.waiters: list[Waiter] = []
        self.acquire, self.release = self.lock.acquire, self.lock.release

    def state(self) -> object:
        return tuple(waiter.id for waiter in self.waiters)

    def __enter__(self) -> bool:
        return self.lock.__enter__()

    def __exit__(self, *_: object) -> None:
        self.lock.__exit__()

    def locked(self) -> bool:
        return self.lock.locked()

    def _must_own(self, what: str) -> None:
        stage = acting()
        owner = self.lock.owner
        # the library can only ask an RLock for its owner
        if owner is None or (isinstance(self.lock, RLock) and stage and owner is not stage.last):
            raise RuntimeError(f"cannot {what} on un-acquired lock")

    def wait(self, timeout: float | None = None) -> bool:
        self._must_own("wait")
        stage = acting()
        lock = self.lock
        waiter = Waiter(stage.new_name("waiter"), timeout is None)
        self.waiters.append(waiter)
        depth = lock.depth
        stage.perform("wait: release", ((lock.id, "we"),))
        lock.owner, lock.depth = None, 0
        if waiter.patient:
            stage.perform("wait", ((lock.id, "wb"),), lambda: waiter.was_called() and lock.owner is None)
        else:
            stage.perform("wait", ((waiter.id, "r"),), waiter.was_called, patience_of(timeout))
            in_time = waiter.was_called()
            # whoever is called after its time and before it has the lock again was called for nothing
            stage.perform("wait: acquire", ((lock.id, "wb"),), lambda: lock.owner is None)
        lock.owner, lock.depth = stage.last, depth
        if waiter.patient or in_time:
            stage.comes_after(waiter.called)
            return True
        if waiter in self.waiters:
            self.waiters.remove(waiter)
        return False

    def wait_for(self, predicate: Callable[[], object], timeout: float | None = None) -> object:
        """As the library does it: after a call for nothing it waits for as long as is left, which may be nothing."""
        began = now() if timeout is not None else 0.0
        result = predicate()
        while not result:
            left = None if timeout is None else timeout - float(now() - began)
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n: int = 1) -> None:
        self._must_own("notify")
        stage = acting()
        if "notify" in stage.plan.visible:
            stage.perform("notify", ((self.id, "w"),))
        called = self.waiters[:n]
        if hasty := [waiter for waiter in called if not waiter.patient]:
            stage.perform("notify", tuple((waiter.id, "w") for waiter in hasty))
        for waiter in called:
            waiter.called = stage.number
        del self.waiters[:n]

    def notify_all(self) -> None:
        self.notify(len(self.waiters))

    def notifyAll(self) -> None:
        warnings.warn("notifyAll() is deprecated, use notify_all() instead", DeprecationWarning, stacklevel=2)
        self.notify_all()
