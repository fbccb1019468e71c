"""Locks of processes that note who waits for them and who holds them; not those inside queues and events."""

from __future__ import annotations

import sys

from recorder_frames import is_wrapper, program_frame, program_line
from recorder_names import name_at_init, name_of

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable


def trace_process_locks(module, emit: Callable[..., None]) -> None:
    """Let the locks of `multiprocessing.synchronize`, just imported, note what the program does with them."""
    make_methods, enter, leave = module.SemLock._make_methods, module.SemLock.__enter__, module.SemLock.__exit__

    def traced(lock) -> bool:
        """Whether the program itself asks for the lock, not a queue or an event that contains it."""
        frame = sys._getframe(2)
        while frame is not None and (
            frame.f_code.co_name in ("__enter__", "__exit__", "getvalue", "setvalue")
            or frame.f_code.co_filename == "<string>"
            or _waits_without(lock, frame)
        ):
            frame = frame.f_back
        return frame is not None and program_frame(frame) is frame

    def take(lock, acquire, block, timeout):
        kind, frame = type(lock).__name__, sys._getframe(1)
        name, line = name_of(lock, kind, frame), program_line(frame)
        state = "semaphore" if "Semaphore" in kind else "lock"
        got = acquire(False)
        if not got and block:
            emit("wait", state, name, line)
            try:
                got = acquire(True, timeout)
            finally:
                emit("waited", state, name, got)
        if got:
            emit("hold", name, _depth(lock), line)
        return got

    def give_back(lock, release):
        emit("release", name_of(lock, type(lock).__name__, sys._getframe(1)), _depth(lock))
        release()

    def traced_methods(self):
        make_methods(self)
        raw_acquire, raw_release = self.acquire, self.release

        def acquire(block=True, timeout=None):
            return take(self, raw_acquire, block, timeout) if traced(self) else raw_acquire(block, timeout)

        def release():
            return give_back(self, raw_release) if traced(self) else raw_release()

        self.acquire, self.release = acquire, release

    def traced_enter(self):
        return take(self, self._semlock.acquire, True, None) if traced(self) else enter(self)

    def traced_leave(self, *error):
        return give_back(self, self._semlock.release) if traced(self) else leave(self, *error)

    module.SemLock._make_methods = traced_methods
    module.SemLock.__enter__ = traced_enter
    module.SemLock.__exit__ = traced_leave
    _name_when_made(module, emit)


def _waits_without(lock, frame) -> bool:
    """Whether a condition is waited for in this frame, which gives its lock back until then."""
    if "Semaphore" in type(lock).__name__:
        return False  # how a condition counts its sleepers is nobody's business
    return frame.f_code.co_qualname in ("Condition.wait", "Condition.wait_for") or is_wrapper(frame)


def _depth(lock) -> int:
    kind = type(lock).__name__
    return 0 if "Semaphore" in kind else lock._semlock._count() if kind == "RLock" else 1


def _name_when_made(module, emit: Callable[..., None]) -> None:
    """Name locks and the things made of them by the line that makes them, and tell other processes' events the name."""
    for kind in ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier"):
        kept = getattr(module, kind).__init__
        name_at_init(getattr(module, kind), kind, emit, kept)
