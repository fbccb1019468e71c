"""Calls that may block: each notes when the program begins to wait, for what, and when the wait ends."""

from __future__ import annotations

import os
import sys
import time

import recorder_frames
from recorder_calls import NAMED, RELEASES, WAITS
from recorder_frames import ANYBODY, PROGRAM, asking_frame, program_line, stands_for
from recorder_names import name_at_init, name_of

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from recorder_calls import Call

_OFTEN = 2000  # waits of one kind that are noted in one process; from then on no more than one a millisecond
_MILLISECOND = 1_000_000


def patches(emit: Callable[..., None]) -> dict[str, Callable]:
    """What to do with each module that has calls that block, right after its import."""
    found = {name: _patch(name, emit) for name in WAITS}
    found["concurrent.futures._base"] = _and_as_completed(found["concurrent.futures._base"], emit)
    found["queue"] = _after_simple_queue(found["queue"])
    return found


def note_own_end(emit: Callable[..., None]) -> None:
    """Note a process's end at once where the program calls os._exit(), which nobody may find out for long."""
    call = os._exit

    def _exit(status):
        if sys._getframe(1).f_code.co_filename == recorder_frames.program:
            emit("dead", os.getpid())
        call(status)

    os._exit = stands_for(_exit, call)


def _patch(name: str, emit: Callable[..., None]) -> Callable:
    def patch(module) -> None:
        for kind in NAMED.get(name, []):
            owner = getattr(module, kind)
            name_at_init(owner, kind, emit, owner.__init__)
        for call in WAITS[name]:
            place = getattr(module, call.owner, None) if call.owner else module
            if place is not None and hasattr(place, call.name):
                noted = _noted(getattr(place, call.name), _Waits(call, emit))
                is_static = call.owner and isinstance(vars(place).get(call.name), staticmethod)
                setattr(place, call.name, staticmethod(noted) if is_static else noted)
        for kind in RELEASES.get(name, []):
            owner = getattr(module, kind)
            owner.release = _releasing(owner.release, emit, 1 if kind == "Lock" else 0)

    return patch


class _Waits:
    """Notes the waits in one call."""

    __slots__ = ("_call", "_emit", "_count", "_last")

    def __init__(self, call: Call, emit: Callable[..., None]) -> None:
        self._call, self._emit = call, emit
        # Safe: what threads lose of the count or the time only lets a wait more be noted, or one less
        self._count = self._last = 0

    def begin(self, arguments: tuple, frame: FrameType) -> tuple[str, int] | None:
        """Note that a wait begins in the call that `frame` makes. Its name and line; None if it is not noted."""
        asked = self._call.asked
        asking = frame if asked is ANYBODY else asking_frame(frame, asked)
        if asking is None or not self._is_worth_it():
            return None
        name = self._call.named(arguments[0] if arguments else None, frame)
        line = program_line(asking)
        self._emit("wait", self._call.state, name, line)
        return name, line

    def _is_worth_it(self) -> bool:
        self._count, before, self._last = self._count + 1, self._last, time.monotonic_ns()
        return self._count <= _OFTEN or self._last - before > _MILLISECOND

    def end(self, arguments: tuple, wait: tuple[str, int], result) -> None:
        """Note that the wait has ended. result: of the call, False if it was in vain."""
        state, (name, line) = self._call.state, wait
        self._emit("waited", state, name, result is not False)
        if result is not False and state in ("semaphore", "lock"):
            self._emit("hold", name, 0 if state == "semaphore" else 1, line)
        if state == "join" and getattr(arguments[0] if arguments else None, "exitcode", None) is not None:
            self._emit("dead", arguments[0].pid)


def _noted(call: Callable, waits: _Waits) -> Callable:
    """What notes its waits and else does what `call` does."""

    def wait(*arguments, **keywords):
        noted, result = waits.begin(arguments, sys._getframe(1)), False
        if noted is None:
            return call(*arguments, **keywords)
        try:
            result = call(*arguments, **keywords)
        finally:
            waits.end(arguments, noted, result)
        return result

    async def wait_async(*arguments, **keywords):
        noted, result = waits.begin(arguments, sys._getframe(1)), False
        if noted is None:
            return await call(*arguments, **keywords)
        try:
            result = await call(*arguments, **keywords)
        finally:
            waits.end(arguments, noted, result)
        return result

    is_async = getattr(call, "__code__", None) is not None and call.__code__.co_flags & 0x80  # CO_COROUTINE
    return stands_for(wait_async if is_async else wait, call)


def _releasing(call: Callable, emit: Callable[..., None], depth: int) -> Callable:
    def release(self, *arguments, **keywords):
        frame = sys._getframe(1)
        if frame.f_code.co_name in ("__exit__", "__aexit__"):
            frame = frame.f_back
        if asking_frame(frame, PROGRAM):
            emit("release", name_of(self, type(self).__name__, frame), depth)
        return call(self, *arguments, **keywords)

    return stands_for(release, call)


def _after_simple_queue(patch: Callable) -> Callable:
    """`patch`, but first a class that can be patched takes the place of SimpleQueue, which is written in C."""

    def patch_too(module) -> None:
        in_c = module.SimpleQueue

        class SimpleQueue(in_c):
            __module__, __qualname__, __doc__ = in_c.__module__, in_c.__qualname__, in_c.__doc__

        module.SimpleQueue = SimpleQueue
        patch(module)

    return patch_too


def _and_as_completed(patch: Callable, emit: Callable[..., None]) -> Callable:
    def patch_too(module) -> None:
        patch(module)
        call = module.as_completed

        def as_completed(*arguments, **keywords):
            futures = call(*arguments, **keywords)
            try:
                while True:
                    emit("wait", "result", "", program_line(sys._getframe(1)))
                    try:
                        future = next(futures, futures)
                    finally:
                        emit("waited", "result", "", True)
                    if future is futures:
                        return
                    yield future
            finally:
                futures.close()

        module.as_completed = stands_for(as_completed, call)

    return patch_too
