"""A model of Event: one operation each, but for a wait in programs that clear events.

Who has begun to wait wakes up even if the event is cleared before he can look. As long as anybody may be late by as
long as you like, nobody can know whether another has begun to wait, and it makes no difference: he may as well wait a
moment between the two. But if time is kept, he has begun before a sleep of another has ended. Then to wait is two
operations, to look and to be woken (CLEARED among the visible places).
"""

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
        stage = acting()
        return (self.flag, self.sets) if stage and CLEARED in stage.plan.visible else self.flag

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
            if self.flag and stage.time.ticks:
                stage.flags.add(CLEARED)
        self.flag = False

    def wait(self, timeout: float | None = None) -> bool:
        stage = acting()
        if stage is None:
            return self.flag
        mode, patience = ("rb", None) if timeout is None else ("r", patience_of(timeout))
        if CLEARED not in stage.plan.visible:
            return stage.perform("wait", ((self.id, mode),), self._is_up, patience)
        stage.perform("look at", ((self.id, "r"),))
        before = self.sets
        return self.flag or stage.perform("wait", ((self.id, mode),), lambda: self.sets > before, patience)

    def __repr__(self) -> str:
        return f"<threading.Event at 0x{id(self):x}: {'set' if self.flag else 'unset'}>"

    def _at_fork_reinit(self) -> None:
        self.flag = False
