"""A model of Event: one operation each."""

import warnings

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.operation import patience_of
from recorded.proof.orders.explorer.thing import Thing

CLEARED = "events are cleared"


class Event(Thing):
    """threading.Event"""

    def __init__(self) -> None:
        self._appear("event")
        self.flag = False
        self.sets = 0  # how often it was set

    def state(self) -> object:
        return self.flag

    def _is_up(self) -> bool:
        return self.flag

    def is_set(self) -> bool:
        if stage := acting():
            stage.perform("look at", ((self.id, "r"),))
        return self.flag

    def isSet(self) -> bool:
        warnings.warn("isSet() is deprecated, use is_set() instead", DeprecationWarning, stacklevel=2)
        return self.is_set()

    def set(self) -> None:
        if stage := acting():
            stage.perform("set", lambda: ((self.id, "r" if self.flag else "we"),))
        self.sets += not self.flag
        self.flag = True

    def clear(self) -> None:
        if stage := acting():
            stage.perform("clear", lambda: ((self.id, "w" if self.flag else "r"),))
        self.flag = False

    def wait(self, timeout: float | None = None) -> bool:
        stage = acting()
        if stage is None:
            return self.flag
        if timeout is None and CLEARED in stage.plan.visible:
            return self._wait_in_steps(stage)
        if timeout is None:
            return stage.perform("wait", ((self.id, "rb"),), self._is_up)
        return stage.perform("wait", ((self.id, "r"),), self._is_up, patience_of(timeout))

    def _wait_in_steps(self, stage) -> bool:
        """As the library does it: who has begun to wait wakes up even if the event is cleared before he can look."""
        stage.perform("look at", ((self.id, "r"),))
        before = self.sets
        return self.flag or stage.perform("wait", ((self.id, "rb"),), lambda: self.sets > before)

    def __repr__(self) -> str:
        return f"<threading.Event at 0x{id(self):x}: {'set' if self.flag else 'unset'}>"

    def _at_fork_reinit(self) -> None:
        self.flag = False
