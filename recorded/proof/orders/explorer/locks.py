"""Models of Lock and RLock."""

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.thing import Thing

OUTSIDE = "outside"  # who holds what is held while no program is on the stage


class Lock(Thing):
    """threading.Lock. `owner` is the actor that has taken it; anybody may release it."""

    def __init__(self) -> None:
        self._appear("lock")
        self.owner: object = None
        self.depth = 0  # of an RLock

    def state(self) -> object:
        return getattr(self.owner, "id", self.owner)

    def _is_free(self) -> bool:
        return self.owner is None

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        timeout = float(timeout)
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        return self._take(None if blocking and timeout == -1 else timeout if blocking else 0)

    def _take(self, patience: float | None) -> bool:
        stage = acting()
        if stage is None:
            was_free, self.owner = self._is_free(), self.owner or OUTSIDE
            return was_free
        if patience is None:
            stage.perform("acquire", ((self.id, "wb"),), self._is_free)
        elif not stage.perform("try to acquire", self._try, self._is_free, patience):
            return False
        self.owner = stage.last
        return True

    def _try(self) -> tuple:
        return ((self.id, "w" if self._is_free() else "r"),)

    def release(self) -> None:
        if stage := acting():
            stage.perform("release", lambda: ((self.id, "r" if self._is_free() else "we"),))
        if self._is_free():
            raise RuntimeError("release unlocked lock")
        self.owner = None

    def locked(self) -> bool:
        if stage := acting():
            stage.perform("look at", ((self.id, "r"),))
        return not self._is_free()

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def __repr__(self) -> str:
        return f"<{'unlocked' if self._is_free() else 'locked'} _thread.lock object at 0x{id(self):x}>"

    def _at_fork_reinit(self) -> None:
        self.owner = None


class RLock(Lock):
    """threading.RLock: whoever has it may take it again. `depth` is how many times he has."""

    def __init__(self) -> None:
        self._appear("rlock")
        self.owner: object = None
        self.depth = 0

    def state(self) -> object:
        return getattr(self.owner, "id", self.owner), self.depth

    def _take(self, patience: float | None) -> bool:
        if not self._is_owned() and not super()._take(patience):
            return False
        self.depth += 1
        return True

    def release(self) -> None:
        if not self._is_owned():
            if stage := acting():
                stage.perform("look at", ((self.id, "r"),))
            raise RuntimeError("cannot release un-acquired lock")
        if self.depth == 1:
            super().release()
        self.depth -= 1

    def _is_owned(self) -> bool:
        stage = acting()
        return self.owner is not None and self.owner is (stage.last if stage else OUTSIDE)

    def _recursion_count(self) -> int:
        return self.depth if self._is_owned() else 0

    def __repr__(self) -> str:
        state = "unlocked" if self._is_free() else "locked"
        owner = getattr(self.owner, "ident", 0)
        return f"<{state} _thread.RLock object owner={owner} count={self.depth} at 0x{id(self):x}>"

    def _at_fork_reinit(self) -> None:
        self.owner, self.depth = None, 0

    # what a threading.Condition asks of its lock

    def _release_save(self) -> int:
        depth, self.depth = self.depth, 1
        self.release()
        return depth

    def _acquire_restore(self, depth: int) -> None:
        self.acquire()
        self.depth = depth
