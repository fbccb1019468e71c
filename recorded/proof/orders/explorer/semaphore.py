"""Models of Semaphore and BoundedSemaphore: one operation each.

A semaphore is two things: those who acquire meet at its head, those who release at its tail. An acquire looks at the
tail: which releases came before makes no difference to it unless it had to wait for one.
"""

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.operation import patience_of
from recorded.proof.orders.explorer.thing import Thing


class Semaphore(Thing):
    """threading.Semaphore"""

    bound: int | None = None

    def __init__(self, value: int = 1) -> None:
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._appear("semaphore")
        self._value = value

    def state(self) -> object:
        return self._value

    def _has_some(self) -> bool:
        return self._value > 0

    def acquire(self, blocking: bool = True, timeout: float | None = None) -> bool:
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        head, tail = f"{self.id} head", f"{self.id} tail"
        patience = patience_of(timeout if blocking else 0)
        stage = acting()
        if stage is None:
            got = self._has_some()
        elif patience is None:
            got = stage.perform("acquire", ((head, "wb"), (tail, "rb")), self._has_some)
        else:
            got = stage.perform("try to acquire", ((head, "w"), (tail, "r")), self._has_some, patience)
        self._value -= got
        return got

    def release(self, n: int = 1) -> None:
        if n < 1:
            raise ValueError("n must be one or more")
        if stage := acting():
            # of a bounded one, one release may be one too many, and not if it comes after an acquire
            bounded = ((f"{self.id} head", "r"),) if self.bound is not None else ()
            letter = "a" if self.bound is None else "w"
            stage.perform("release", lambda: ((f"{self.id} tail", letter if self._value else f"{letter}e"), *bounded))
        if self.bound is not None and self._value + n > self.bound:
            raise ValueError("Semaphore released too many times")
        self._value += n

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


class BoundedSemaphore(Semaphore):
    """threading.BoundedSemaphore"""

    def __init__(self, value: int = 1) -> None:
        super().__init__(value)
        self.bound = value
