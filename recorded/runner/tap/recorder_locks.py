"""Locks of threads that note who waits for them and who holds them; only those that the program itself makes."""

from __future__ import annotations

import sys
import time

from recorder_assignments import name_at_creation
from recorder_frames import program_frame, program_line
from recorder_names import name_of, name_uniquely, remember

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable

_OFTEN = 300  # holds of one lock that are noted in one process; from then on no more than one a millisecond
_MILLISECOND = 1_000_000


class TracedLock:
    """A lock of `threading` that notes its holds and waits, and else is the lock that it wraps.

    Safe where threads run at the same time, also without a GIL: what it remembers of its holds is touched only by who
    holds the lock, after it was taken and before it is given back. Only a lock that is not reentrant may be given back
    by others than its holder, by two of them at once even; so its holds are one list, whose pop() is whole.
    """

    __slots__ = ("_raw", "_kind", "_emit", "_holds", "_count", "_last", "_recorded_name", "__weakref__")

    def __init__(self, raw, kind: str, emit: Callable[..., None]) -> None:
        self._raw, self._kind, self._emit = raw, kind, emit
        self._holds: list[bool] = []  # those that last, the inner ones last: whether each was noted
        self._count = self._last = 0
        self._recorded_name = None

    def acquire(self, blocking=True, timeout=-1):
        raw = self._raw
        if not blocking or timeout not in (-1, None) and timeout <= 0:
            got = raw.acquire(blocking, timeout)
        elif raw.acquire(False):
            got = True
        else:
            name = self._name()
            self._emit("wait", "lock", name, program_line(sys._getframe(1)))
            got = False
            try:
                got = raw.acquire(blocking, timeout)
            finally:
                self._emit("waited", "lock", name, got)
        if got:
            self._taken()
        return got

    def release(self):
        # a reentrant lock refuses all but its holder, whose hold then goes on
        if self._holds and (self._kind == "Lock" or self._raw._is_owned()):
            self._given_back()
        self._raw.release()

    __enter__ = acquire

    def __exit__(self, *_):
        self.release()

    def _taken(self) -> None:
        self._count += 1
        now = time.monotonic_ns()
        noted = self._count <= _OFTEN or now - self._last > _MILLISECOND
        self._holds.append(noted)
        if noted:
            self._last = now
            self._emit("hold", self._name(), len(self._holds), program_line(sys._getframe(2)))

    def _given_back(self) -> None:
        depth = len(self._holds)
        try:
            noted = self._holds.pop()
        except IndexError:  # another thread was faster
            return
        if noted:
            self._emit("release", self._name(), depth)

    def _name(self) -> str:
        return self._recorded_name or name_of(self, self._kind, sys._getframe(1))

    # what Condition asks of its lock
    def _release_save(self):
        if not hasattr(self._raw, "_release_save"):
            return self.release()
        while self._holds:
            self._given_back()
        return self._raw._release_save()

    def _acquire_restore(self, state):
        if not hasattr(self._raw, "_acquire_restore"):
            self.acquire()
            return
        self._raw._acquire_restore(state)
        for _ in range(state[0]):
            self._taken()

    def _is_owned(self):
        if hasattr(self._raw, "_is_owned"):
            return self._raw._is_owned()
        return self._raw.locked()

    def __getattr__(self, name):
        return getattr(self._raw, name)

    def __repr__(self):
        return repr(self._raw)

    def __reduce_ex__(self, protocol):
        return self._raw.__reduce_ex__(protocol)  # it raises what a lock raises


def trace_thread_locks(threading, emit: Callable[..., None]) -> None:
    """Let `threading`, just imported, make traced locks for the program."""

    def replace(kind: str) -> Callable:
        make = getattr(threading, kind)

        class LockType(type):
            """Makes a traced lock for the program and a plain one for everybody else."""

            def __call__(cls, *arguments, **keywords):
                raw = make(*arguments, **keywords)
                frame = sys._getframe(1)
                # a dataclass calls its default_factory from code of its own
                if frame.f_code.co_filename == "<string>":
                    frame = frame.f_back
                if frame is None or program_frame(frame) is not frame:
                    return raw
                lock = TracedLock(raw, kind, emit)
                if name := name_at_creation(kind, frame):
                    name_uniquely(lock, name)
                return lock

            def __instancecheck__(cls, thing):
                return isinstance(thing, TracedLock) and thing._kind == kind or type(thing) is type(make())

        traced = LockType(kind, (), {"__module__": "threading", "__doc__": make.__doc__})
        setattr(threading, kind, traced)
        return make

    replace("Lock")
    make_rlock = replace("RLock")
    make_condition = threading.Condition.__init__

    def condition_init(self, lock=None):
        frame = sys._getframe(1)
        if program_frame(frame) is frame:
            name = name_at_creation("Condition", frame)
            if name:
                name = name_uniquely(self, name)
            if lock is None:
                lock = TracedLock(make_rlock(), "RLock", emit)
                remember(lock, name)
        make_condition(self, lock)

    condition_init.__wrapped__ = make_condition
    threading.Condition.__init__ = condition_init
